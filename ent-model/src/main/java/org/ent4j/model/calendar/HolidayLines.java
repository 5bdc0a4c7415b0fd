package org.ent4j.model.calendar;

import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.Holiday.Audience;
import org.ent4j.model.internal.Table;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/**
 * Reads holidays from lines of the library's own form, {@code zone;school year;name;first day off;last day off;who;where;
 * source}, in UTF-8 without quotes; {@code #} begins a comment. Both days are days off (the open data of the ministry
 * gives the day of resumption instead); an empty last day leaves the end open. Who is {@code *}, {@code ELEVES} or
 * {@code ENSEIGNANTS}; where is empty for the whole zone.
 */
public final class HolidayLines {

    private static final Map<String, Audience> AUDIENCES =
            Map.of("*", Audience.EVERYONE, "ELEVES", Audience.PUPILS, "ENSEIGNANTS", Audience.TEACHERS);

    private HolidayLines() {}

    /** Read when first asked for. */
    static final class Shipped {
        static final HolidayCalendars CALENDARS = shipped();

        private Shipped() {}
    }

    /** A calendar for each zone and year that the lines name; a line that cannot be read is an issue. */
    public static Imported<HolidayCalendar> read(String file, List<String> lines) {
        var calendars = new LinkedHashMap<List<Object>, HolidayCalendar>();
        var issues = new ArrayList<Issue>();
        for (var row : Table.parse(lines).rows()) {
            one(row).peek(read -> calendars.merge(List.of(read.zone(), read.year()), read, HolidayLines::both))
                    .peekLeft(reason -> issues.add(Issue.error(SourceLocation.of(file, row.line()), reason)));
        }
        return new Imported<>(List.copyOf(calendars.values()), issues);
    }

    private static HolidayCalendar both(HolidayCalendar one, HolidayCalendar other) {
        var all = new ArrayList<>(one.holidays());
        all.addAll(other.holidays());
        return new HolidayCalendar(one.zone(), one.year(), all);
    }

    private static Either<Reason, HolidayCalendar> one(Table.Row row) {
        return zone(row)
                .flatMap(zone -> year(row)
                        .flatMap(year ->
                                holiday(row, year).map(holiday -> new HolidayCalendar(zone, year, List.of(holiday)))));
    }

    private static Either<Reason, Zone> zone(Table.Row row) {
        return Zone.ofLabel(row.cell(0))
                .<Either<Reason, Zone>>map(Either::right)
                .orElseGet(() -> Either.left(new UnknownZone(row.cell(0))));
    }

    private static Either<Reason, SchoolYear> year(Table.Row row) {
        return Try.of(() -> new SchoolYear(Integer.parseInt(row.cell(1).substring(0, 4))))
                .filter(year -> year.toString().equals(row.cell(1)))
                .toEither(new NoSchoolYear(row.cell(1)));
    }

    private static Either<Reason, Holiday> holiday(Table.Row row, SchoolYear year) {
        return audience(row)
                .flatMap(who -> days(row, year)
                        .map(days -> new Holiday(
                                row.cell(2), days, who, row.cell(6), row.cell(4).isEmpty(), row.cell(7))));
    }

    private static Either<Reason, Audience> audience(Table.Row row) {
        return Optional.ofNullable(AUDIENCES.get(row.cell(5)))
                .<Either<Reason, Audience>>map(Either::right)
                .orElseGet(() -> Either.left(new UnknownAudience(row.cell(5))));
    }

    private static Either<Reason, DateRange> days(Table.Row row, SchoolYear year) {
        return Try.of(() -> new DateRange(LocalDate.parse(row.cell(3)), last(row, year)))
                .filter(days -> year.contains(days.first()))
                .toEither(new NoDays(row.cell(3), row.cell(4), year));
    }

    private static LocalDate last(Table.Row row, SchoolYear year) {
        return row.cell(4).isEmpty() ? year.lastDay() : LocalDate.parse(row.cell(4));
    }

    private static HolidayCalendars shipped() {
        var read = read("holidays.csv", Table.lines(HolidayLines.class, "holidays.csv"));
        if (!read.isComplete()) {
            throw new IllegalStateException("%s.\nMaybe the jar was repackaged."
                    .formatted(read.issues().get(0).line(Lang.EN)));
        }
        return HolidayCalendars.of(read.rows());
    }

    /** The first cell names no zone. */
    public record UnknownZone(String zone) implements Reason {
        @Override
        public String code() {
            return "holidays.unknown-zone";
        }
    }

    /** The second cell is no school year. */
    public record NoSchoolYear(String text) implements Reason {
        @Override
        public String code() {
            return "holidays.no-school-year";
        }
    }

    /** The cell of the audience is none of the three words. */
    public record UnknownAudience(String text) implements Reason {
        @Override
        public String code() {
            return "holidays.unknown-audience";
        }
    }

    /** The two days are no dates, are swapped, or do not begin in the school year. */
    public record NoDays(String first, String last, SchoolYear year) implements Reason {
        @Override
        public String code() {
            return "holidays.no-days";
        }
    }
}
