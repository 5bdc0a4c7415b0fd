package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.SortedSet;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.skill.SkillId;
import org.immutables.value.Value;

/** An evaluation (devoir) of a service in a period. */
@EntStyle
@Value.Immutable
public interface Evaluation {

    EvaluationId id();

    EvaluationServiceId service();

    SchoolPeriodId period();

    String title();

    EvaluationType type();

    /** When pupils do the work. */
    LocalDate date();

    /** How its marks weigh: its scale and coefficient, even where it gives none. */
    Weighing weighing();

    AssessedIn assessedIn();

    @Value.NaturalOrder
    SortedSet<SkillId> skills();

    /** From when families see what their child was given. */
    LocalDate visibleFrom();

    default boolean isVisibleOn(LocalDate day) {
        return !day.isBefore(visibleFrom());
    }

    @Value.Check
    default void check() {
        if (!weighing().evaluation().equals(id())) {
            throw new IllegalArgumentException("Evaluation %s weighs like %s.\nMaybe it was copied from the other."
                    .formatted(id(), weighing().evaluation()));
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an evaluation; everything but skills is required. */
    final class Builder extends ImmutableEvaluation.Builder {}
}
