package org.ent4j.viescolaire.rollcall;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;

/**
 * What is known of a pupil before the roll is called.
 *
 * @param when from when until when it holds
 * @param motif the code of a motif of the school
 */
public record Beforehand(PersonId pupil, Period when, Why why, Optional<String> motif) {

    /** What it is that is known. */
    public enum Why {
        /** Announced by a guardian, or entered by vie scolaire. */
        ABSENCE,
        /** Excluded from the class or from the school. */
        EXCLUSION,
        /** Not obliged to take part. */
        EXEMPTION
    }
}
