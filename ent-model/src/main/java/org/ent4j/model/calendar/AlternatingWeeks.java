package org.ent4j.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Weeks that alternate (<i>semaines A et B</i>, <i>Q1 et Q2</i>): which week of the year has which name.
 *
 * @param names the names of the cycle, in their order: {@code [A, B]}
 * @param weeks the name of each week of the cycle, by its Monday
 */
public record AlternatingWeeks(List<String> names, SortedMap<LocalDate, String> weeks) {

    /** What a week without class does to the alternation. */
    public enum Pause {
        /** It counts as any other: the name of a week depends on the calendar alone. */
        COUNTS,
        /** It has no name and does not count: after holidays the cycle goes on where it was. */
        SKIPS,
        /** It has no name, and after it the cycle starts anew at its first name. */
        RESTARTS
    }

    public AlternatingWeeks {
        names = List.copyOf(names);
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
    }

    /**
     * Names the weeks.
     *
     * @param names the cycle, not empty
     * @param days the first day's week has the first name; the week of the last day is the last named
     * @param pause what weeks without class do
     * @param taught whether there is class in the week of that Monday
     */
    public static AlternatingWeeks of(List<String> names, DateRange days, Pause pause, Predicate<LocalDate> taught) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "No name for the weeks from %s.\nMaybe the school does not alternate.".formatted(days.first()));
        }
        var weeks = new TreeMap<LocalDate, String>();
        var rank = 0;
        for (var monday : mondays(days).toList()) {
            if (pause == Pause.COUNTS || taught.test(monday)) {
                weeks.put(monday, names.get(rank++ % names.size()));
            } else if (pause == Pause.RESTARTS) {
                rank = 0;
            }
        }
        return new AlternatingWeeks(names, weeks);
    }

    /** The weeks of a school's year, from its first school day on. */
    public static AlternatingWeeks of(List<String> names, SchoolCalendar calendar, Pause pause) {
        var start = calendar.schoolDays().findFirst().orElse(calendar.year().firstDay());
        return of(
                names,
                new DateRange(start, calendar.year().lastDay()),
                pause,
                monday -> calendar.schoolDays(new DateRange(monday, monday.plusDays(6)))
                        .findAny()
                        .isPresent());
    }

    /** The name of the week that the day is in; nothing outside of the cycle. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(weeks.get(monday(day)));
    }

    /** The Mondays of the weeks of that name. */
    public Stream<LocalDate> mondays(String name) {
        return weeks.keySet().stream().filter(monday -> name.equals(weeks.get(monday)));
    }

    /**
     * The weeks of that name as a mask.
     *
     * @param firstDayOfWeek1 a day of the week that is number 1 of the mask; earlier weeks, and those past
     *     {@value WeekMask#LAST_WEEK}, are left out
     */
    public WeekMask mask(String name, LocalDate firstDayOfWeek1) {
        var origin = monday(firstDayOfWeek1);
        return WeekMask.of(mondays(name)
                .mapToInt(monday -> (int) ChronoUnit.WEEKS.between(origin, monday) + 1)
                .filter(week -> week >= 1 && week <= WeekMask.LAST_WEEK)
                .toArray());
    }

    /** The Monday of the week that the day is in. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * The Monday of a week of the civil year (ISO 8601) that lies in the school year: 36 and after in its first civil
     * year, the others in its second; nothing when the year has no such week.
     */
    public static Optional<LocalDate> mondayOfIsoWeek(SchoolYear year, int week) {
        var civilYear = week >= 36 ? year.start() : year.start() + 1;
        var fourthOfJanuary = LocalDate.of(civilYear, 1, 4);
        return week >= 1
                        && week
                                <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                        .rangeRefinedBy(fourthOfJanuary)
                                        .getMaximum()
                ? Optional.of(monday(fourthOfJanuary).plusWeeks(week - 1L))
                : Optional.empty();
    }

    private static Stream<LocalDate> mondays(DateRange days) {
        var first = monday(days.first());
        var weeks = ChronoUnit.WEEKS.between(first, days.last());
        return LongStream.rangeClosed(0, weeks).mapToObj(first::plusWeeks);
    }
}
