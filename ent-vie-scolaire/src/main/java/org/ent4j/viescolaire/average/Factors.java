package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.viescolaire.evaluation.Weighing;

/**
 * What one point of a mark adds to the points of its average, and the mark to the coefficients: both multiplied by what
 * makes them whole for all scales of the service, so that sums are exact without fractions.
 *
 * @param point what a point of the mark adds for each 1 of coefficient
 * @param weight what the mark adds to the coefficients for each 1 of coefficient
 * @param unit by what both are multiplied
 */
record Factors(BigDecimal point, BigDecimal weight, BigDecimal unit) {

    static List<Factors> of(List<Weighing> evaluations, BigDecimal outOf) {
        var scales = evaluations.stream()
                .map(each -> each.outOf().stripTrailingZeros())
                .distinct()
                .toList();
        var all = scales.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
        return evaluations.stream().map(each -> of(each, scales, all, outOf)).toList();
    }

    private static Factors of(Weighing each, List<BigDecimal> scales, BigDecimal all, BigDecimal outOf) {
        var unit = all.multiply(outOf);
        if (!each.rescaled()) {
            return new Factors(unit, each.outOf().multiply(all), unit);
        }
        var others = scales.stream()
                .filter(scale -> scale.compareTo(each.outOf()) != 0)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        return new Factors(outOf.multiply(outOf).multiply(others), unit, unit);
    }

    /** The points that a mark adds, with a coefficient. */
    BigDecimal points(BigDecimal mark, BigDecimal coefficient) {
        return mark.multiply(coefficient).multiply(point);
    }

    BigDecimal weight(BigDecimal coefficient) {
        return coefficient.multiply(weight);
    }

    /** As people count it, to the hundredth. */
    BigDecimal shown(BigDecimal sum) {
        return new Quotient(sum, unit).shown(2);
    }
}
