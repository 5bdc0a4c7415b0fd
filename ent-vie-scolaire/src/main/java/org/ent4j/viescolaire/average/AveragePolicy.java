package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** All that a school chooses about averages, in one place. */
@EntStyle
@Value.Immutable
public interface AveragePolicy {

    BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** The scale of averages, more than 0; by default 20. */
    @Value.Default
    default BigDecimal outOf() {
        return TWENTY;
    }

    /** By default to the tenth, halves up. */
    @Value.Default
    default Rounding rounding() {
        return Rounding.TENTH;
    }

    /** By default a bonus counts like any mark when it is strictly above half of its scale. */
    @Value.Default
    default ExtraRule bonus() {
        return ExtraRule.AS_A_MARK;
    }

    /**
     * By default an optional mark counts like any mark when the unrounded average is strictly higher with it, or when there
     * is none yet: tried one by one, in the order of the evaluations, after all others.
     */
    @Value.Default
    default ExtraRule optional() {
        return ExtraRule.AS_A_MARK;
    }

    /** What is added to the coefficient of the best mark, of the one that weighs most among equals; by default 0. */
    @Value.Default
    default BigDecimal bestMarkExtra() {
        return BigDecimal.ZERO;
    }

    @Value.Default
    default SousMatiereMode sousMatieres() {
        return SousMatiereMode.AVERAGES;
    }

    @Value.Check
    default void check() {
        if (outOf().signum() <= 0 || bestMarkExtra().signum() < 0) {
            throw new IllegalArgumentException(
                    "Averages on %s, with %s for the best mark.\nMaybe a setting was left empty."
                            .formatted(outOf().toPlainString(), bestMarkExtra().toPlainString()));
        }
    }

    AveragePolicy withSousMatieres(SousMatiereMode mode);

    /** On 20, to the tenth, as most schools do. */
    static AveragePolicy usual() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; nothing is required. */
    final class Builder extends ImmutableAveragePolicy.Builder {}
}
