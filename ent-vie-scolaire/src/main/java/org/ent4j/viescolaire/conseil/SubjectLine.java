package org.ent4j.viescolaire.conseil;

import java.math.BigDecimal;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.skill.Positionnement;

/**
 * A line of a pupil's results, as averages and mark books make them.
 *
 * @param average of the pupil, rounded; nothing where the pupil is not marked
 * @param classAverage rounded
 * @param appreciation of the teachers, empty when there is none
 */
public record SubjectLine(
        CodeMatiere subject,
        Optional<BigDecimal> average,
        Optional<BigDecimal> classAverage,
        Optional<Positionnement> positionnement,
        String appreciation) {

    /** What is left of it where some parts are not projected. */
    SubjectLine without(boolean averages, boolean positionnements, boolean appreciations) {
        return new SubjectLine(
                subject,
                average.filter(any -> !averages),
                classAverage.filter(any -> !averages),
                positionnement.filter(any -> !positionnements),
                appreciations ? "" : appreciation);
    }
}
