package org.ent4j.ticketing.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Looks at the clock on the wall minute by minute. */
final class Minutes {

    private Minutes() {}

    static boolean isOpen(SupportHours hours, Instant minute) {
        var local = LocalDateTime.ofInstant(minute, hours.zone());
        return hours.isOpen().test(local.toLocalDate())
                && hours.week().getOrDefault(local.getDayOfWeek(), List.of()).stream()
                        .anyMatch(opening -> !local.toLocalTime().isBefore(opening.start())
                                && (opening.isToMidnight()
                                        || local.toLocalTime().isBefore(opening.end())));
    }

    static long between(SupportHours hours, Instant from, Instant to) {
        var count = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            count += isOpen(hours, minute) ? 1 : 0;
        }
        return count;
    }
}
