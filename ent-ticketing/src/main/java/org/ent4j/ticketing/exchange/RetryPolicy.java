package org.ent4j.ticketing.exchange;

import java.time.Duration;

/**
 * When what could not be delivered is tried again: after a pause that doubles each time.
 *
 * @param attempts how many are made, at least 1
 */
public record RetryPolicy(Duration first, Duration longest, int attempts) {

    /** @throws IllegalArgumentException when there is no attempt or no pause, or the longest pause is shorter than the first */
    public RetryPolicy {
        if (attempts < 1 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("%d attempts after pauses of %s to %s.\nMaybe the two are swapped."
                    .formatted(attempts, first, longest));
        }
    }

    /** A minute, two, four, up to an hour, for about three days. */
    public static RetryPolicy usual() {
        return new RetryPolicy(Duration.ofMinutes(1), Duration.ofHours(1), 80);
    }

    /** @param tries that were made, from 1 */
    public Duration pause(int tries) {
        var doublings = Math.min(tries - 1, 30);
        var pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
