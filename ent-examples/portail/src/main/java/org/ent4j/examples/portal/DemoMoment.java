package org.ent4j.examples.portal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.ent4j.examples.portal.web.PortalClock;

/**
 * The moment of a demonstration that nobody chose: now, when there is school, else ten o'clock of the last day on which there
 * was, so that a newcomer finds lessons in the evening, on Sundays and in the holidays.
 */
final class DemoMoment {

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(17, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Set<DayOfWeek> OPEN =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private DemoMoment() {}

    static PortalClock clock() {
        var now = LocalDateTime.now(PortalClock.ZONE);
        return isSchool(now) ? PortalClock.real() : PortalClock.at(before(now));
    }

    private static boolean isSchool(LocalDateTime now) {
        var time = now.toLocalTime();
        return OPEN.contains(now.getDayOfWeek()) && !time.isBefore(FIRST) && time.isBefore(LAST);
    }

    static LocalDateTime before(LocalDateTime now) {
        var day = now.toLocalDate();
        while (!isOpen(day) || day.atTime(MORNING).isAfter(now)) {
            day = day.minusDays(1);
        }
        return day.atTime(MORNING);
    }

    private static boolean isOpen(LocalDate day) {
        return OPEN.contains(day.getDayOfWeek());
    }
}
