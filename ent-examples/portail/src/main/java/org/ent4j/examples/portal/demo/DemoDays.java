package org.ent4j.examples.portal.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.viescolaire.counting.OpeningHours;

/** Days of school around the moment of the demonstration, on which a school is open morning and afternoon. */
record DemoDays(LocalDate today, OpeningHours hours) {

    private static final Set<DayOfWeek> SHORT = Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static DemoDays of(Clock clock, OpeningHours hours) {
        return new DemoDays(LocalDate.now(clock), hours);
    }

    /** The day of school so many before today. */
    LocalDate ago(int days) {
        return days(-1).skip(days - 1L).findFirst().orElseThrow();
    }

    /** The day of school so many after today. */
    LocalDate in(int days) {
        return days(1).skip(days - 1L).findFirst().orElseThrow();
    }

    private Stream<LocalDate> days(int step) {
        return Stream.iterate(today.plusDays(step), day -> day.plusDays(step))
                .filter(day ->
                        !SHORT.contains(day.getDayOfWeek()) && hours.on(day).isPresent());
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(PortalClock.ZONE).toInstant();
    }
}
