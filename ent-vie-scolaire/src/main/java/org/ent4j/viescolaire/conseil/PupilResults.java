package org.ent4j.viescolaire.conseil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/**
 * What a conseil looks at when it comes to a pupil: it is given these, and makes none of them.
 *
 * @param general the general average, rounded
 * @param vieScolaire what vie scolaire has counted, in words: half-days, lateness
 */
public record PupilResults(
        PersonId pupil, List<SubjectLine> subjects, Optional<BigDecimal> general, List<Label> vieScolaire) {

    public PupilResults {
        subjects = List.copyOf(subjects);
        vieScolaire = List.copyOf(vieScolaire);
    }
}
