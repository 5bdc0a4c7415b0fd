package org.ent4j.examples.sample.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.sample.school.Parity;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;

/**
 * The weeks of a school year of zone B in which there is school. Week 1 is the one of the rentrée. The dates of 2025-2026
 * and 2026-2027 are the official ones (arrêté of the national calendar); another year has those of 2026-2027 in the weeks
 * of the same number.
 */
public record SchoolWeeks(SchoolYear year, LocalDate firstMonday, WeekMask taught) {

    private static final int LAST_WEEK = 44;
    private static final Map<Integer, List<DateRange>> HOLIDAYS = Map.of(
            2025,
            List.of(
                    weeks("2025-10-20", "2025-11-02"),
                    weeks("2025-12-22", "2026-01-04"),
                    weeks("2026-02-16", "2026-03-01"),
                    weeks("2026-04-13", "2026-04-26")),
            2026,
            List.of(
                    weeks("2026-10-19", "2026-11-01"),
                    weeks("2026-12-21", "2027-01-03"),
                    weeks("2027-02-22", "2027-03-07"),
                    weeks("2027-04-19", "2027-05-02")));
    private static final SchoolWeeks MODEL = of(new SchoolYear(2026));

    public static SchoolWeeks of(SchoolYear year) {
        var monday = monday(year);
        var holidays = HOLIDAYS.get(year.start());
        return holidays == null
                ? new SchoolWeeks(year, monday, MODEL.taught)
                : new SchoolWeeks(year, monday, taught(monday, holidays));
    }

    private static LocalDate monday(SchoolYear year) {
        var first = year.firstDay();
        return first.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DateRange weeks(String monday, String sunday) {
        return new DateRange(LocalDate.parse(monday), LocalDate.parse(sunday));
    }

    private static WeekMask taught(LocalDate monday, List<DateRange> holidays) {
        var mask = WeekMask.NONE;
        for (var week = 1; week <= LAST_WEEK; week++) {
            var start = monday.plusWeeks(week - 1L);
            mask = holidays.stream().anyMatch(range -> range.contains(start)) ? mask : mask.or(WeekMask.of(week));
        }
        return mask;
    }

    /** The weeks of an alternance; A is the first week that is taught, then they take turns. */
    public WeekMask of(Parity parity) {
        return switch (parity) {
            case EVERY -> taught;
            case A -> every(2, 0);
            case B -> every(2, 1);
        };
    }

    /** Every n-th of the weeks that are taught. */
    WeekMask every(int step, int from) {
        var weeks = taught.weeks().toArray();
        var mask = WeekMask.NONE;
        for (var i = from; i < weeks.length; i += step) {
            mask = mask.or(WeekMask.of(weeks[i]));
        }
        return mask;
    }

    /** The weeks before the one that is given. */
    WeekMask before(int week) {
        var bits = (1L << week) - 1;
        return taught.and(new WeekMask(bits));
    }

    public LocalDate firstDay() {
        return firstMonday.isBefore(year.firstDay()) ? year.firstDay() : firstMonday;
    }

    /** The Monday of a week. */
    public LocalDate monday(int week) {
        return firstMonday.plusWeeks(week - 1L);
    }
}
