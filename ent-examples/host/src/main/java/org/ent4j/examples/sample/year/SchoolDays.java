package org.ent4j.examples.sample.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.timetable.SchoolWeeks;
import org.ent4j.model.calendar.PublicHolidays;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Departement;

/**
 * The days of a year on which there was school until the export was made: those of the weeks that are taught in the zone, but
 * for public holidays.
 *
 * @param weeks the days of each week that has any
 */
record SchoolDays(List<List<LocalDate>> weeks) {

    private static final int FIVE = 5;
    private static final Departement MOST_OF_FRANCE = new Departement("75");

    static SchoolDays of(SchoolYear year) {
        var weeks = SchoolWeeks.of(year);
        return new SchoolDays(weeks.taught()
                .weeks()
                .mapToObj(week -> days(weeks.monday(week), weeks.firstDay(), Academie.exportedOn(year)))
                .filter(days -> !days.isEmpty())
                .toList());
    }

    private static List<LocalDate> days(LocalDate monday, LocalDate first, LocalDate beyond) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(FIVE)
                .filter(day -> !day.isBefore(first) && day.isBefore(beyond))
                .filter(day -> !PublicHolidays.in(MOST_OF_FRANCE, day.getYear()).contains(day))
                .toList();
    }

    Stream<LocalDate> all() {
        return weeks.stream().flatMap(List::stream);
    }

    /** The last day of school of each month, on which vie scolaire looks back. */
    List<LocalDate> lastOfMonths() {
        var days = all().toList();
        return days.stream()
                .filter(day -> days.stream().noneMatch(other -> other.isAfter(day) && isSameMonth(other, day)))
                .toList();
    }

    private static boolean isSameMonth(LocalDate one, LocalDate other) {
        return one.getMonth() == other.getMonth() && one.getYear() == other.getYear();
    }

    static boolean isShort(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
    }
}
