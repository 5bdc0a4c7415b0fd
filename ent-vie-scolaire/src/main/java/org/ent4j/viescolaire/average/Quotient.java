package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact average before it is rounded: points by weight. Two are equal when they have the same value.
 *
 * @param divisor more than 0
 */
public record Quotient(BigDecimal dividend, BigDecimal divisor) implements Comparable<Quotient> {

    public Quotient {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("%s divided by %s.\nMaybe nothing was marked: there is no average then."
                    .formatted(dividend, divisor));
        }
    }

    public static Quotient of(BigDecimal value) {
        return new Quotient(value, BigDecimal.ONE);
    }

    public Quotient plus(Quotient other) {
        return new Quotient(
                dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                divisor.multiply(other.divisor));
    }

    /** Itself, or the most there can be. */
    public Quotient atMost(BigDecimal most) {
        var bound = of(most);
        return compareTo(bound) > 0 ? bound : this;
    }

    /** To so many decimals, halves up: for people, not for counting on. */
    public BigDecimal shown(int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Quotient other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotient quotient && compareTo(quotient) == 0;
    }

    @Override
    public int hashCode() {
        return shown(9).stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return shown(4).toPlainString();
    }
}
