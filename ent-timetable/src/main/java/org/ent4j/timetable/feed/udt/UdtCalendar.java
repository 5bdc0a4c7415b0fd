package org.ent4j.timetable.feed.udt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.calendar.AlternatingWeeks;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.FeedValues;

/**
 * The year of an archive: {@code debut_eleve} and {@code fin_eleve} of the calendar (day/month/year), the days on which
 * the school is closed, both ends included, and the week of the civil year that comes first, {@code premiere_semaine_ISO}.
 *
 * @param period the days on which pupils have class
 * @param monday of the first week
 * @param closed the days of the {@code fermeture} elements
 * @param taught the weeks that have class on one day at least
 */
record UdtCalendar(SchoolYear year, DateRange period, LocalDate monday, List<DateRange> closed, WeekMask taught) {

    private static final int MOST_WEEKS = 62;
    private static final int LONGEST_CLOSURE = 366;
    private static final int LAST_YEAR = 2900;

    static UdtCalendar read(UdtTables tables, Consumer<Issue> issues) {
        var first = date(tables, "debut_eleve");
        var last = date(tables, "fin_eleve");
        if (last.isBefore(first) || ChronoUnit.WEEKS.between(first, last) > MOST_WEEKS - 9) {
            throw tables.refused(new UdtDefect.NoYear("fin_eleve"));
        }
        var period = new DateRange(first, last);
        var monday = firstMonday(tables, first, issues);
        var closed = tables.rows(UdtTable.CALENDAR).stream()
                .flatMap(row -> closure(row, issues))
                .toList();
        var year =
                FeedValues.yearStarting(first).orElseThrow(() -> tables.refused(new UdtDefect.NoYear("debut_eleve")));
        return new UdtCalendar(year, period, monday, closed, taught(period, monday, closed));
    }

    private static WeekMask taught(DateRange period, LocalDate monday, List<DateRange> closed) {
        return WeekMask.of(period.stream()
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> closed.stream().noneMatch(range -> range.contains(day)))
                .mapToInt(day -> (int) ChronoUnit.WEEKS.between(monday, day) + 1)
                .distinct()
                .toArray());
    }

    private static LocalDate date(UdtTables tables, String name) {
        return tables.text(UdtTable.CALENDAR, name)
                .flatMap(FeedValues::frenchDay)
                .filter(day -> day.getYear() < LAST_YEAR)
                .orElseThrow(() -> tables.refused(new UdtDefect.NoYear(name)));
    }

    /** The week of that number nearest to the start; week 35 lies before a start in week 36, 1 does not. */
    private static LocalDate firstMonday(UdtTables tables, LocalDate start, Consumer<Issue> issues) {
        var own = AlternatingWeeks.monday(start);
        return tables.rows(UdtTable.SETTINGS).stream()
                .filter(row -> !row.get("premiere_semaine_ISO").isEmpty())
                .findFirst()
                .map(row -> {
                    var text = row.get("premiere_semaine_ISO");
                    var week = FeedValues.number(text).orElse(0);
                    var monday = own.minusWeeks(Math.floorMod(isoWeek(own) - week, 52));
                    if (isoWeek(monday) != week || ChronoUnit.WEEKS.between(monday, own) > 8) {
                        issues.accept(Issue.warning(row.where(), new UdtDefect.BadValue("premiere_semaine_ISO", text)));
                        return own;
                    }
                    return monday;
                })
                .orElse(own);
    }

    private static Stream<DateRange> closure(UdtRow row, Consumer<Issue> issues) {
        var range = FeedValues.frenchDay(row.get("debut"))
                .flatMap(first -> FeedValues.frenchDay(row.get("fin"))
                        .filter(last -> !last.isBefore(first)
                                && first.plusDays(LONGEST_CLOSURE).isAfter(last))
                        .map(last -> new DateRange(first, last)));
        if (range.isEmpty()) {
            issues.accept(Issue.warning(
                    row.where(), new UdtDefect.BadValue("fermeture", row.get("debut") + "-" + row.get("fin"))));
        }
        return range.stream();
    }

    static int isoWeek(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The number of the last week of the year; the first is 1. */
    int lastWeek() {
        return (int) ChronoUnit.WEEKS.between(monday, period.last()) + 1;
    }

    /** The numbers of the weeks of the year. */
    List<Integer> weeks() {
        return IntStream.rangeClosed(1, lastWeek()).boxed().toList();
    }

    LocalDate monday(int week) {
        return monday.plusWeeks(week - 1L);
    }

    /** The week of the civil year. */
    int isoWeek(int week) {
        return isoWeek(monday(week));
    }

    /** Whether there is class on that day of the week. */
    boolean isOpen(int week, DayOfWeek day) {
        var date = monday(week).plusDays(day.getValue() - 1L);
        return period.contains(date) && closed.stream().noneMatch(range -> range.contains(date));
    }

    /** Whether there is class on one day of the week at least. */
    boolean isTaught(int week) {
        return taught.has(week);
    }

    /**
     * The stays that a mask of weeks means: bit 0 is week 1 of the civil year. Holidays belong to a stay on either side
     * of them, so that nobody leaves a group for holidays. No mask, and an empty one, is the whole year.
     */
    List<DateRange> stays(WeekMask civil) {
        var inside = weeks().stream()
                .filter(week -> civil.isEmpty() || isInside(civil, week))
                .toList();
        var stays = new ArrayList<DateRange>();
        for (int i = 0, j = 0; i < inside.size(); i = j) {
            for (j = i + 1; j < inside.size() && inside.get(j) == inside.get(j - 1) + 1; j++) {
                // as far as the weeks follow one another
            }
            new DateRange(monday(inside.get(i)), monday(inside.get(j - 1)).plusDays(6))
                    .intersection(period)
                    .ifPresent(stays::add);
        }
        return stays;
    }

    private boolean isInside(WeekMask civil, int week) {
        return isTaught(week) ? has(civil, week) : has(civil, nearest(week, -1)) || has(civil, nearest(week, 1));
    }

    /** The next week with class on that side; 0 when there is none. */
    private int nearest(int week, int step) {
        var next = week;
        while (next >= 1 && next <= lastWeek() && !isTaught(next)) {
            next += step;
        }
        return next >= 1 && next <= lastWeek() ? next : 0;
    }

    private boolean has(WeekMask civil, int week) {
        return week > 0 && civil.has(isoWeek(week) - 1);
    }
}
