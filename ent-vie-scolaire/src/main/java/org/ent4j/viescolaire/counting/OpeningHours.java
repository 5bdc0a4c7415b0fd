package org.ent4j.viescolaire.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.TimeRange;

/**
 * When a school is open: nothing is counted outside of these hours.
 *
 * @param week the hours of each open day of the week; a day that is missing is closed
 * @param isOpen whether the school is open on a day of which the week has hours: holidays are closed
 */
public record OpeningHours(Map<DayOfWeek, TimeRange> week, Predicate<LocalDate> isOpen) {

    public OpeningHours {
        week = Map.copyOf(week);
    }

    /** The same hours all year, holidays included. */
    public static OpeningHours of(Map<DayOfWeek, TimeRange> week) {
        return new OpeningHours(week.isEmpty() ? Map.of() : new EnumMap<>(week), day -> true);
    }

    /** The same hours on the school days of a calendar. */
    public OpeningHours on(SchoolCalendar calendar) {
        return new OpeningHours(week, calendar::isSchoolDay);
    }

    /** The hours of that day; nothing when it is closed. */
    public Optional<TimeRange> on(LocalDate day) {
        return Optional.ofNullable(week.get(day.getDayOfWeek())).filter(hours -> isOpen.test(day));
    }
}
