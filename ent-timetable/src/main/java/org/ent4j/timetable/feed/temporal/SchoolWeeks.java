package org.ent4j.timetable.feed.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ent4j.model.calendar.AlternatingWeeks;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;

/**
 * The year that a file without dates is about, as whoever imports it says.
 *
 * @param year the school year
 * @param period the days from which lessons start and on which they end
 * @param taught the weeks with class, counted from {@link #firstDayOfWeek1()}
 */
public record SchoolWeeks(SchoolYear year, DateRange period, WeekMask taught) {

    private static final int MOST = 62;

    /** @throws IllegalArgumentException when the period is longer than a mask has weeks */
    public SchoolWeeks {
        if (ChronoUnit.WEEKS.between(AlternatingWeeks.monday(period.first()), period.last()) >= MOST) {
            throw new IllegalArgumentException(
                    "From %s to %s there are more than %d weeks.\nMaybe it is the period of several years."
                            .formatted(period.first(), period.last(), MOST));
        }
    }

    /** The weeks of the calendar that have a school day; week 1 is the first of them. */
    public static SchoolWeeks of(SchoolCalendar calendar) {
        var days = calendar.schoolDays().toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "No school day in %s.\nMaybe the calendar is of another zone.".formatted(calendar.year()));
        }
        var period = new DateRange(days.get(0), days.get(days.size() - 1));
        return new SchoolWeeks(calendar.year(), period, mask(period, days.stream()));
    }

    /** All weeks from the first day to the last, holidays included. */
    public static SchoolWeeks of(SchoolYear year, DateRange period) {
        return new SchoolWeeks(year, period, mask(period, period.stream()));
    }

    private static WeekMask mask(DateRange period, Stream<LocalDate> days) {
        return WeekMask.of(days.mapToLong(day -> week(period, day))
                .distinct()
                .mapToInt(week -> (int) week)
                .toArray());
    }

    private static long week(DateRange period, LocalDate day) {
        return ChronoUnit.WEEKS.between(AlternatingWeeks.monday(period.first()), AlternatingWeeks.monday(day)) + 1;
    }

    /** The Monday of the week that has the first day. */
    public LocalDate firstDayOfWeek1() {
        return AlternatingWeeks.monday(period.first());
    }

    /** The number of the last week that has a day of the period. */
    public int lastWeek() {
        return (int) week(period, period.last());
    }

    /** Those of the weeks that are not after the last. */
    WeekMask within(WeekMask weeks) {
        return weeks.and(WeekMask.of(IntStream.rangeClosed(1, lastWeek()).toArray()));
    }

    /** The week that has the day; nothing when the day is not in the period. */
    public WeekMask weekOf(LocalDate day) {
        return period.contains(day) ? WeekMask.of((int) week(period, day)) : WeekMask.NONE;
    }

    /** The Mondays of the weeks with class. */
    public Stream<LocalDate> mondays() {
        return LongStream.rangeClosed(1, lastWeek())
                .filter(week -> taught.has((int) week))
                .mapToObj(week -> firstDayOfWeek1().plusWeeks(week - 1));
    }
}
