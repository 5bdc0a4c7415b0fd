package org.ent4j.timetable.feed.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date, or a date and an hour in a time zone.
 *
 * @param time nothing for a whole day
 */
record Moment(LocalDate date, Optional<LocalTime> time, ZoneId zone) {

    private static final Pattern SHAPE = Pattern.compile("((?:19|2[0-9])[0-9]{6})(?:T([0-9]{6})(Z?))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    /** @param zone of an hour that is not in UTC */
    static Optional<Moment> parse(String text, ZoneId zone) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(match.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            var time = Optional.ofNullable(match.group(2)).map(each -> LocalTime.parse(each, TIME));
            return Optional.of(new Moment(date, time, "Z".equals(match.group(3)) ? ZoneOffset.UTC : zone));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    boolean isWholeDay() {
        return time.isEmpty();
    }

    /** The same hour on another day of its own time zone. */
    Moment on(LocalDate other) {
        return new Moment(other, time, zone);
    }

    /** What a clock in that zone shows. */
    LocalDateTime in(ZoneId other) {
        var own = date.atTime(time.orElse(LocalTime.MIDNIGHT));
        return isWholeDay() || zone.equals(other)
                ? own
                : own.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }
}
