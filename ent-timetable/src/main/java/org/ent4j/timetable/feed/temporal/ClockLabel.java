package org.ent4j.timetable.feed.temporal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.TimeRange;

/** Hours and lengths as people write them: {@code 9h}, {@code 09h00}, {@code 9:00}, {@code 0900}, {@code 8h-8h55}. */
public final class ClockLabel {

    private static final String CLOCK =
            "(?:([01]?[0-9]|2[0-3])\\s?(?:[hH]|:)\\s?([0-5][0-9])?(?::00)?|([01][0-9]|2[0-3])([0-5][0-9]))";
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern RANGE = Pattern.compile("(?i)(?:de\\s+)?(.{1,8}?)\\s*(?:-|–|—|à|a|/|>)\\s*(.{1,8})");
    private static final Pattern MINUTES = Pattern.compile("(?i)([0-9]{1,3})\\s?(?:min|mn|minutes|')\\.?");

    private ClockLabel() {}

    public static Optional<LocalTime> time(String label) {
        var match = TIME.matcher(label.strip());
        return match.matches() ? Optional.of(time(match)) : Optional.empty();
    }

    private static LocalTime time(MatchResult match) {
        return match.group(1) == null
                ? LocalTime.of(number(match, 3), number(match, 4))
                : LocalTime.of(number(match, 1), match.group(2) == null ? 0 : number(match, 2));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Both ends; nothing when they are not in their order. */
    public static Optional<TimeRange> range(String label) {
        var match = RANGE.matcher(label.strip());
        return match.matches()
                ? time(match.group(1))
                        .flatMap(start ->
                                time(match.group(2)).filter(start::isBefore).map(end -> new TimeRange(start, end)))
                : Optional.empty();
    }

    /** More than nothing, less than a day. */
    public static Optional<Duration> length(String label) {
        var minutes = MINUTES.matcher(label.strip());
        var length = minutes.matches()
                ? Optional.of(Duration.ofMinutes(number(minutes.toMatchResult(), 1)))
                : time(label).map(time -> Duration.ofSeconds(time.toSecondOfDay()));
        return length.filter(each -> each.compareTo(Duration.ZERO) > 0);
    }
}
