package org.ent4j.directory.account.totp;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.spi.OneTimeCodes;

/**
 * The second factor of an account.
 *
 * @param confirmed whether its owner has shown a code of the key; until then it is not asked for
 * @param lastStep the step of the last code that was accepted; no code of it or of an earlier one is accepted again
 */
public record Enrolment(SealedKey key, boolean confirmed, long lastStep) {

    public static Enrolment begun(SealedKey key) {
        return new Enrolment(key, false, -1);
    }

    /** The step whose code this is, within the window and never used. */
    public OptionalLong match(Secret code, Instant now, TotpPolicy policy, OneTimeCodes codes) {
        var current = Math.floorDiv(now.getEpochSecond(), policy.stepSeconds());
        return LongStream.rangeClosed(current - policy.window(), current + policy.window())
                .filter(step -> step > lastStep)
                .filter(step -> codes.code(key, step, policy.digits()).equals(code))
                .findFirst();
    }

    public Enrolment used(long step) {
        return new Enrolment(key, true, step);
    }
}
