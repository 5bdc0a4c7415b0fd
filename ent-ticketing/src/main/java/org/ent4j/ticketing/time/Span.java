package org.ent4j.ticketing.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time, from its start until just before its end; never empty. */
record Span(Instant start, Instant end) {

    /** Nothing when no time is left. */
    static Optional<Span> of(Instant start, Instant end) {
        return start.isBefore(end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    Optional<Span> within(Instant from, Instant to) {
        return of(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
