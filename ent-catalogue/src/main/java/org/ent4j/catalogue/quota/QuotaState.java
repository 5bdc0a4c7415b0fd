package org.ent4j.catalogue.quota;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.OptionalLong;
import org.ent4j.model.decision.Refusal;

/**
 * A quota and what is used of it.
 *
 * @param used in the unit of the measure; nothing when nobody can tell
 */
public record QuotaState(QuotaInForce inForce, OptionalLong used) {

    private static final BigInteger ALL = BigInteger.valueOf(100);

    public QuotaState {
        if (used.isPresent() && used.getAsLong() < 0) {
            throw new IllegalArgumentException(
                    "%d is used.\nMaybe what was given back is counted twice.".formatted(used.getAsLong()));
        }
    }

    /** What may still be used: never negative; all of it when nobody knows what is used. */
    public long left() {
        return Math.max(0, inForce.quota().limit() - used.orElse(0));
    }

    public QuotaLevel level() {
        if (used.isEmpty()) {
            return QuotaLevel.UNKNOWN;
        }
        var limit = inForce.quota().limit();
        if (used.getAsLong() >= limit) {
            return used.getAsLong() > limit ? QuotaLevel.EXCEEDED : QuotaLevel.REACHED;
        }
        return isNear(used.getAsLong(), limit) ? QuotaLevel.NEAR : QuotaLevel.FREE;
    }

    /** Limits in bytes times a hundred do not fit a long. */
    private boolean isNear(long amount, long limit) {
        var share = BigInteger.valueOf(inForce.quota().warning());
        return BigInteger.valueOf(amount)
                        .multiply(ALL)
                        .compareTo(BigInteger.valueOf(limit).multiply(share))
                >= 0;
    }

    /**
     * The state after so much more, or a refusal with its figures.
     *
     * @param asked not negative
     */
    public Either<Refusal, QuotaState> ask(long asked) {
        return Refusal.check(QuotaRules.ofUses(), new QuotaRules.Using(this, asked))
                .map(any -> new QuotaState(inForce, used.isEmpty() ? used : OptionalLong.of(used.getAsLong() + asked)));
    }
}
