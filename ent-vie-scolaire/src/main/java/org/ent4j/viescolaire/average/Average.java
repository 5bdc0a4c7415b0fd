package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An average, or that there is none: where nothing counts, there is no zero.
 *
 * @param exact before it was rounded
 * @param value rounded, as it is shown and as it enters other averages; there is one exactly when there is an exact one
 */
public record Average(Optional<Quotient> exact, Optional<BigDecimal> value) {

    private static final Average NONE = new Average(Optional.empty(), Optional.empty());

    public static Average none() {
        return NONE;
    }

    public static Average of(Quotient exact, Rounding rounding) {
        return new Average(Optional.of(exact), Optional.of(rounding.round(exact)));
    }

    static Average of(Optional<Quotient> exact, Rounding rounding) {
        return exact.map(each -> of(each, rounding)).orElse(NONE);
    }

    public boolean isThere() {
        return value.isPresent();
    }

    /** As it is written in French on a bulletin, {@code "13,3"}; {@code "NN"} where there is none. */
    public String french() {
        return value.map(each -> each.toPlainString().replace('.', ',')).orElse("NN");
    }
}
