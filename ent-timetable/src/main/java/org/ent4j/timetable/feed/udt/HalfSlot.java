package org.ent4j.timetable.feed.udt;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.ent4j.model.calendar.TimeRange;

/**
 * A half-slot of a day.
 *
 * @param number its rank in the day, negative when its code is no number
 */
record HalfSlot(DayOfWeek day, String site, int number, TimeRange hours) {

    /** In minutes; a lesson does not go on after lunch. */
    private static final int LONGEST_BREAK = 30;

    /** Whether the other comes next, with no more between them than a break. */
    boolean isFollowedBy(HalfSlot next) {
        return day == next.day
                && site.equals(next.site)
                && number >= 0
                && next.number == number + 1
                && !next.hours.start().isBefore(hours.end())
                && !next.hours.start().isAfter(latest(hours.end()));
    }

    private static LocalTime latest(LocalTime end) {
        var latest = end.plusMinutes(LONGEST_BREAK);
        return latest.isBefore(end) ? LocalTime.MAX : latest;
    }
}
