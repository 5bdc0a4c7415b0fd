package org.ent4j.viescolaire.markbook;

import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.evaluation.Unscored;

/**
 * Days on which a pupil is not evaluated in a service, and what stands in the place of marks then.
 *
 * @param motif exempt or unfit, never one that counts as zero
 */
public record Exemption(DateRange days, Unscored motif) {

    public Exemption {
        if (motif == Unscored.EMPTY || motif.countsAsZero()) {
            throw new IllegalArgumentException(
                    "A pupil who is dispensed is %s.\nMaybe it was meant for an absence.".formatted(motif));
        }
    }
}
