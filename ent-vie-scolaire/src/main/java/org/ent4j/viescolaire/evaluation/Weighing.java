package org.ent4j.viescolaire.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the marks of an evaluation weigh.
 *
 * @param coefficient 0 or more
 * @param outOf the scale: the mark of a perfect work, more than 0
 * @param rescaled whether marks are brought to the scale of the average (ramenées sur 20) with their whole coefficient; a
 *     mark on 10 that is not weighs half as much as one on 20
 * @param counts false for what is formative, or marked in skills only: it is never in an average
 */
public record Weighing(
        EvaluationId evaluation,
        BigDecimal coefficient,
        BigDecimal outOf,
        boolean rescaled,
        EvaluationKind kind,
        boolean counts,
        Optional<SousMatiereId> sousMatiere) {

    public Weighing {
        if (coefficient.signum() < 0 || outOf.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Evaluation %s has the coefficient %s and the scale %s.\nMaybe they are swapped, or one was left empty."
                            .formatted(evaluation, coefficient.toPlainString(), outOf.toPlainString()));
        }
    }

    /** An ordinary evaluation on 20 with the coefficient 1. */
    public static Weighing usual(EvaluationId evaluation) {
        return new Weighing(
                evaluation,
                BigDecimal.ONE,
                BigDecimal.valueOf(20),
                true,
                EvaluationKind.NORMAL,
                true,
                Optional.empty());
    }

    public Weighing times(BigDecimal other) {
        return new Weighing(evaluation, coefficient.multiply(other), outOf, rescaled, kind, counts, sousMatiere);
    }

    public Weighing withCoefficient(BigDecimal other) {
        return new Weighing(evaluation, other, outOf, rescaled, kind, counts, sousMatiere);
    }

    public Weighing on(BigDecimal scale) {
        return new Weighing(evaluation, coefficient, scale, rescaled, kind, counts, sousMatiere);
    }

    public Weighing asIs() {
        return new Weighing(evaluation, coefficient, outOf, false, kind, counts, sousMatiere);
    }

    public Weighing as(EvaluationKind other) {
        return new Weighing(evaluation, coefficient, outOf, rescaled, other, counts, sousMatiere);
    }

    public Weighing of(SousMatiereId other) {
        return new Weighing(evaluation, coefficient, outOf, rescaled, kind, counts, Optional.of(other));
    }

    public Weighing formative() {
        return new Weighing(evaluation, coefficient, outOf, rescaled, kind, false, sousMatiere);
    }

    /** Whether a mark goes over the scale. */
    public boolean isOver(Mark mark) {
        return mark.counted().filter(points -> points.compareTo(outOf) > 0).isPresent();
    }
}
