package org.ent4j.ticketing.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole, exact; it is made a percentage where it is shown. */
public record Share(int part, int whole) {

    public static final Share OF_NOTHING = new Share(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when the part is negative or more than the whole */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d.\nMaybe the two are swapped.".formatted(part, whole));
        }
    }

    /** In percent, half up; nothing when the whole is nothing. */
    public Optional<BigDecimal> percent(int decimals) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
    }
}
