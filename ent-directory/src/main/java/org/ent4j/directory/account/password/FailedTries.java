package org.ent4j.directory.account.password;

import java.time.Instant;
import java.util.Optional;

/**
 * The failed tries on an account since the last success.
 *
 * @param last when the last one was; empty when there is none
 */
public record FailedTries(int count, Optional<Instant> last) {

    public static final FailedTries NONE = new FailedTries(0, Optional.empty());

    public FailedTries {
        if (count < 0 || (count > 0) != last.isPresent()) {
            throw new IllegalArgumentException(
                    "%d failed tries, the last %s.\nMaybe a column of the two is missing.".formatted(count, last));
        }
    }

    public FailedTries plus(Instant when) {
        return new FailedTries(count + 1, Optional.of(when));
    }
}
