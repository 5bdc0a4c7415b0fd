package org.ent4j.ticketing.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Time that runs while something is so. */
final class Stopwatch {

    private final SupportHours hours;
    private final List<Span> past = new ArrayList<>();
    private Optional<Instant> since = Optional.empty();

    Stopwatch(SupportHours hours) {
        this.hours = hours;
    }

    /** Runs from then on; nothing changes when it does already. */
    void start(Instant at) {
        since = since.or(() -> Optional.of(at));
    }

    void stop(Instant at) {
        since.flatMap(start -> Span.of(start, at)).ifPresent(past::add);
        since = Optional.empty();
    }

    boolean isRunning() {
        return since.isPresent();
    }

    /** How long it ran within the hours. */
    Duration elapsed(Instant now) {
        return since.map(start -> hours.between(start, now))
                .orElse(Duration.ZERO)
                .plus(past());
    }

    /** The same, before it runs again. */
    Duration past() {
        return past.stream()
                .map(span -> hours.between(span.start(), span.end()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** When it showed that much, or will if it goes on running; nothing when it stands still before. */
    Optional<Instant> shows(Duration much) {
        var left = much;
        for (var span : past) {
            var ran = hours.between(span.start(), span.end());
            if (left.compareTo(ran) <= 0) {
                return hours.after(span.start(), left);
            }
            left = left.minus(ran);
        }
        var rest = left;
        return since.flatMap(start -> hours.after(start, rest));
    }
}
