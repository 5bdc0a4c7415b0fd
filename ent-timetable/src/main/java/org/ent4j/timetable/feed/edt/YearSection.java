package org.ent4j.timetable.feed.edt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FeedValues;

/**
 * {@code AnneeScolaire}.
 *
 * @param year found from the first day; the last days of August belong to the year that they prepare
 * @param period when both ends are there, in their order
 * @param monday of week 1
 */
record YearSection(SchoolYear year, Optional<DateRange> period, LocalDate monday) {

    private static final int LAST_WEEK = 62;
    private static final int A_FEW_WEEKS = 8;

    /** @throws FeedRefused when there is no date to find the year from, or two that contradict each other */
    static YearSection read(EdtFile file) {
        file.knows("DateDebut", "DateFin", "DatePremierJourSemaine1");
        var row = file.row("");
        var first = file.day("DateDebut", row);
        var last = file.day("DateFin", row);
        var week1 = file.day("DatePremierJourSemaine1", row);
        var start = first.or(() -> week1).orElseThrow(() -> noYear(row));
        week1.ifPresent(day -> refuseFar(day, start, row));
        return new YearSection(
                FeedValues.yearStarting(start).orElseThrow(() -> noYear(row)),
                first.flatMap(from -> last.flatMap(to -> period(file, row, from, to))),
                week1.map(day -> normalised(file, row, day)).orElseGet(() -> guessed(file, row, start)));
    }

    /** One of the two is wrong, and with it the dates of all lessons. */
    private static void refuseFar(LocalDate week1, LocalDate start, SourceLocation row) {
        if (Math.abs(ChronoUnit.WEEKS.between(FeedValues.monday(week1), FeedValues.monday(start))) > A_FEW_WEEKS) {
            throw new FeedRefused(Issue.fatal(row, new EdtDefect.FarFirstWeek(week1, start)));
        }
    }

    static FeedRefused noYear(SourceLocation where) {
        return new FeedRefused(Issue.fatal(where, new EdtDefect.NoYear()));
    }

    private static Optional<DateRange> period(EdtFile file, SourceLocation row, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            file.warn(row, new EdtDefect.BadPeriod(from, to));
            return Optional.empty();
        }
        return Optional.of(new DateRange(from, to));
    }

    private static LocalDate normalised(EdtFile file, SourceLocation row, LocalDate day) {
        var monday = FeedValues.monday(day);
        if (!monday.equals(day)) {
            file.warn(row, new EdtDefect.NotMonday(day, monday));
        }
        return monday;
    }

    private static LocalDate guessed(EdtFile file, SourceLocation row, LocalDate start) {
        var monday = FeedValues.monday(start);
        file.warn(row, new EdtDefect.NoFirstWeek(monday));
        return monday;
    }

    /** The number of the first week that has a day of the year. */
    int firstWeek() {
        return period.map(DateRange::first)
                .map(first -> ChronoUnit.WEEKS.between(monday, first) + 1)
                .map(week -> (int) Math.max(1, week))
                .orElse(1);
    }

    /** The number of the last week that has a day of the year. */
    int lastWeek() {
        return period.map(DateRange::last)
                .map(last -> ChronoUnit.WEEKS.between(monday, last) + 1)
                .map(week -> (int) Math.max(0, Math.min(week, LAST_WEEK)))
                .orElse(LAST_WEEK);
    }
}
