package org.ent4j.viescolaire.markbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillId;

/**
 * What a family sees of an evaluation.
 *
 * @param mark nothing as long as none was given: an empty mark is no zero
 * @param levels of the skills that were evaluated
 * @param details when the school shows them
 */
public record FamilyEvaluation(
        EvaluationId id,
        String title,
        LocalDate date,
        BigDecimal outOf,
        Optional<Mark> mark,
        SortedMap<SkillId, MasteryLevel> levels,
        Optional<Details> details) {

    /**
     * How it weighs, and how the class did.
     *
     * @param counts whether it is in averages
     * @param figures of the class, where there are marks enough
     */
    public record Details(
            BigDecimal coefficient, EvaluationKind kind, boolean counts, Optional<EvaluationFigures> figures) {}

    public FamilyEvaluation {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }
}
