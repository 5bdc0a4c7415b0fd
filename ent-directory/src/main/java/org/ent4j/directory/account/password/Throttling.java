package org.ent4j.directory.account.password;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How guessing is slowed down: after some failed tries each further one has to wait, twice as long each time, and in the
 * end the account is blocked.
 *
 * @param free failed tries without a wait
 * @param firstWait what the next try has to wait then
 * @param longestWait no wait is longer
 * @param blockedAt the failed try that blocks the account; empty when none does, for a host that prefers waits to
 *     anybody's power to lock others out
 */
public record Throttling(int free, Duration firstWait, Duration longestWait, Optional<Integer> blockedAt) {

    /**
     * CNIL, délibération 2022-100, restriction of access to the account: a wait that grows exponentially, of more than a
     * minute after five failures, at most 25 tries in 24 hours; or the account blocked after ten failures at most.
     */
    public static final Throttling USUAL =
            new Throttling(5, Duration.ofMinutes(2), Duration.ofHours(24), Optional.of(10));

    public Throttling {
        if (free < 1 || firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("%d free tries, waits from %s to %s.\nMaybe the two waits are swapped."
                    .formatted(free, firstWait, longestWait));
        }
    }

    public Throttling withoutBlocking() {
        return new Throttling(free, firstWait, longestWait, Optional.empty());
    }

    /** When the next try is admitted, if it has to wait. */
    public Optional<Instant> waitUntil(FailedTries tries, Instant now) {
        return tries.last()
                .filter(last -> tries.count() >= free)
                .map(last -> last.plus(waitAfter(tries.count())))
                .filter(now::isBefore);
    }

    /** @param failures at least {@link #free} */
    Duration waitAfter(int failures) {
        var doublings = Math.min(failures - free, 30);
        var wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    public boolean blocks(FailedTries tries) {
        return blockedAt.filter(limit -> tries.count() >= limit).isPresent();
    }
}
