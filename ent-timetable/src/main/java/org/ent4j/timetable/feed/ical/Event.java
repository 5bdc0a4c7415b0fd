package org.ent4j.timetable.feed.ical;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;

/**
 * An event with an hour and a length.
 *
 * @param start of the first occurrence, in its own time zone
 * @param replaced which occurrence of the event of the same identifier it is in the place of
 */
record Event(RawEvent raw, Moment start, Duration length, Optional<Moment> replaced, EventText text) {

    private static final Duration DAY = Duration.ofDays(1);

    /** Nothing when it has no length, or a day and more. */
    static Optional<Event> of(RawEvent raw, Moment start, Zones zones, EventText text) {
        var end = raw.find("DTEND")
                .flatMap(line -> zones.moments(line, raw.where()).findFirst());
        var length = end.map(moment -> between(start, moment, zones.school())).or(() -> duration(raw.text("DURATION")));
        var replaced = raw.find("RECURRENCE-ID")
                .flatMap(line -> zones.moments(line, raw.where()).findFirst());
        return length.filter(each -> each.compareTo(Duration.ZERO) > 0 && each.compareTo(DAY) < 0)
                .map(each -> new Event(raw, start, each, replaced, text));
    }

    private static Duration between(Moment start, Moment end, ZoneId zone) {
        return Duration.between(start.in(zone), end.in(zone));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    String uid() {
        return raw.text("UID");
    }

    SourceLocation where() {
        return raw.where();
    }

    /** When it starts on that day, by the clock of the school; no store keeps parts of a second. */
    LocalDateTime startOn(LocalDate day, ZoneId school) {
        return start.on(day).in(school).truncatedTo(ChronoUnit.SECONDS);
    }

    boolean isCancelled() {
        return raw.isCancelled() || text.isCancelled();
    }
}
