package org.ent4j.directory.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThrottlingTest {

    private static final Instant START = Instant.parse("2026-09-07T06:00:00Z");

    @Test
    void the_sixth_try_waits_two_minutes_and_each_further_one_twice_as_long() {
        assertThat(waitAfter(4)).isZero();
        assertThat(waitAfter(5)).isEqualTo(Duration.ofMinutes(2));
        assertThat(waitAfter(6)).isEqualTo(Duration.ofMinutes(4));
        assertThat(waitAfter(9)).isEqualTo(Duration.ofMinutes(32));
        assertThat(waitAfter(60)).isEqualTo(Duration.ofHours(24));
        assertThat(waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(24));
    }

    private static Duration waitAfter(int failures) {
        var tries = new FailedTries(failures, Optional.of(START));
        return Throttling.USUAL
                .waitUntil(tries, START)
                .map(until -> Duration.between(START, until))
                .orElse(Duration.ZERO);
    }

    @Test
    void the_tenth_failure_blocks_and_none_does_where_the_host_says_so() {
        var nine = new FailedTries(9, Optional.of(START));

        assertThat(Throttling.USUAL.blocks(nine)).isFalse();
        assertThat(Throttling.USUAL.blocks(nine.plus(START))).isTrue();
        assertThat(Throttling.USUAL.withoutBlocking().blocks(nine.plus(START))).isFalse();
    }

    /** The bound of the CNIL, for somebody who tries again the very second that it is admitted. */
    @Property
    void without_blocking_nobody_has_more_than_25_tries_in_any_24_hours(@ForAll @IntRange(max = 200) int before) {
        var throttling = Throttling.USUAL.withoutBlocking();
        var now = START;
        var tries = before == 0 ? FailedTries.NONE : new FailedTries(before, Optional.of(START));
        var count = 0;
        while (now.isBefore(START.plus(Duration.ofHours(24)))) {
            now = throttling.waitUntil(tries, now).orElse(now);
            tries = tries.plus(now);
            count++;
        }
        assertThat(count).isLessThanOrEqualTo(25);
    }
}
