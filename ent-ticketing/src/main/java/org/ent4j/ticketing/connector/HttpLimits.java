package org.ent4j.ticketing.connector;

import java.time.Duration;

/**
 * What is waited for and read of another platform.
 *
 * @param timeout of one call, until its answer is read
 * @param mostBytes of an answer
 */
public record HttpLimits(Duration timeout, int mostBytes) {

    /** @throws IllegalArgumentException when one of them is not positive */
    public HttpLimits {
        if (timeout.isNegative() || timeout.isZero() || mostBytes < 1) {
            throw new IllegalArgumentException(
                    "%s and %d bytes.\nMaybe one was forgotten.".formatted(timeout, mostBytes));
        }
    }

    /** 30 seconds, 4 MiB. */
    public static HttpLimits usual() {
        return new HttpLimits(Duration.ofSeconds(30), 4 << 20);
    }
}
