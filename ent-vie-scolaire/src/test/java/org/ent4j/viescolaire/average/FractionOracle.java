package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;

/**
 * The average of one container said otherwise, as GEPI says it: every mark is brought to the scale of the average, and the
 * coefficient of one that is not to be rescaled is multiplied by its scale over that of the average. Fractions of whole
 * numbers, in no hurry.
 */
final class FractionOracle {

    record Fraction(BigInteger over, BigInteger under) {
        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        static Fraction of(BigDecimal decimal) {
            return new Fraction(decimal.unscaledValue(), BigInteger.ONE)
                    .times(new Fraction(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, decimal.scale()))));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under)).reduced();
        }

        Fraction by(Fraction other) {
            return times(new Fraction(other.under, other.over));
        }

        Fraction plus(Fraction other) {
            return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under))
                    .reduced();
        }

        boolean isMoreThan(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under)) > 0;
        }

        private Fraction reduced() {
            var common = over.gcd(under).max(BigInteger.ONE);
            return new Fraction(over.divide(common), under.divide(common));
        }

        Quotient quotient() {
            return new Quotient(new BigDecimal(over), new BigDecimal(under));
        }
    }

    private Fraction points = Fraction.ZERO;
    private Fraction weight = Fraction.ZERO;

    static Optional<Fraction> average(List<Weighing> evaluations, List<Mark> marks, BigDecimal outOf) {
        var oracle = new FractionOracle();
        for (var isLast : List.of(false, true)) {
            for (var index = 0; index < marks.size(); index++) {
                oracle.see(evaluations.get(index), marks.get(index), Fraction.of(outOf), isLast);
            }
        }
        return oracle.average();
    }

    private void see(Weighing evaluation, Mark mark, Fraction outOf, boolean isLast) {
        var isOptional = evaluation.kind() == EvaluationKind.OPTIONAL;
        var hasPoints =
                mark instanceof Mark.Scored || mark == Unscored.ABSENT_ZERO || mark == Unscored.NOT_RETURNED_ZERO;
        if (!evaluation.counts() || !hasPoints || isOptional != isLast) {
            return;
        }
        var scale = Fraction.of(evaluation.outOf());
        var share = Fraction.of(mark instanceof Mark.Scored scored ? scored.points() : BigDecimal.ZERO)
                .by(scale);
        var half = new Fraction(BigInteger.ONE, BigInteger.TWO);
        if (evaluation.kind() == EvaluationKind.BONUS && !share.isMoreThan(half)) {
            return;
        }
        var coefficient = Fraction.of(evaluation.coefficient())
                .times(evaluation.rescaled() ? new Fraction(BigInteger.ONE, BigInteger.ONE) : scale.by(outOf));
        var before = average();
        var isWanted = !isOptional
                || before.isEmpty()
                || coefficient.isMoreThan(Fraction.ZERO)
                        && with(share.times(outOf), coefficient).isMoreThan(before.get());
        if (isWanted) {
            points = points.plus(share.times(outOf).times(coefficient));
            weight = weight.plus(coefficient);
        }
    }

    private Fraction with(Fraction mark, Fraction coefficient) {
        return points.plus(mark.times(coefficient)).by(weight.plus(coefficient));
    }

    private Optional<Fraction> average() {
        return weight.isMoreThan(Fraction.ZERO) ? Optional.of(points.by(weight)) : Optional.empty();
    }
}
