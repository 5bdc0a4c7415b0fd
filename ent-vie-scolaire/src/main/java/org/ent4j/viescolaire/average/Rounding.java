package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ent4j.model.text.Label;

/**
 * How averages are rounded.
 *
 * @param step more than 0: 0.1 for tenths, 0.5 for half points; a rounded average is a multiple of it, written with as many
 *     decimals
 */
public record Rounding(Mode mode, BigDecimal step) {

    /** To the tenth, halves up. */
    public static final Rounding TENTH = new Rounding(Mode.NEAREST, new BigDecimal("0.1"));

    /** To the hundredth, halves up. */
    public static final Rounding HUNDREDTH = new Rounding(Mode.NEAREST, new BigDecimal("0.01"));

    /** Where what lies between two steps goes. */
    public enum Mode {
        /** To the nearer one; to the upper when it lies in the middle. */
        NEAREST(RoundingMode.HALF_UP, "au plus proche", "to the nearest"),
        /** To the upper one. */
        UP(RoundingMode.CEILING, "au-dessus", "up");

        private final RoundingMode mode;
        private final Label label;

        Mode(RoundingMode mode, String fr, String en) {
            this.mode = mode;
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    public Rounding {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("A rounding to %s.\nMaybe no rounding is wanted: a small step serves."
                    .formatted(step.toPlainString()));
        }
    }

    public BigDecimal round(Quotient exact) {
        var steps = exact.dividend().divide(exact.divisor().multiply(step), 0, mode.mode);
        return steps.multiply(step)
                .setScale(Math.max(0, step.stripTrailingZeros().scale()));
    }
}
