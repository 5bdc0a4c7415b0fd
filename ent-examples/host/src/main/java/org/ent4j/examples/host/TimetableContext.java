package org.ent4j.examples.host;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.AlternatingWeeks;
import org.ent4j.model.calendar.AlternatingWeeks.Pause;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.HolidayCalendars;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.calendar.Zone;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.feed.temporal.SchoolWeeks;
import org.ent4j.timetable.feed.temporal.TemporalDecisions;
import org.ent4j.timetable.feed.temporal.TemporalMapping;

/**
 * What a file does not say of itself, and whoever gives it does.
 *
 * @param uai its school
 * @param year its school year
 * @param zone of the holidays; nothing where it is not known
 * @param slots of the school, in their order; none where the file has hours
 * @param alternation the names of the weeks that alternate, in their order; none where there are only Q1 and Q2
 */
public record TimetableContext(
        Uai uai, SchoolYear year, Optional<Zone> zone, List<TimeSlot> slots, List<String> alternation) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public TimetableContext {
        slots = List.copyOf(slots);
        alternation = List.copyOf(alternation);
    }

    SchoolWeeks weeks() {
        return calendar().map(SchoolWeeks::of).orElseGet(() -> SchoolWeeks.of(year, wholeYear()));
    }

    /** What the labels of a file mean, decisions included. */
    TemporalMapping mapping(Correspondences decisions) {
        var usual = calendar().map(TemporalMapping::of).orElseGet(() -> TemporalMapping.of(weeks()));
        return TemporalDecisions.apply(alternating(usual).slots(slots), decisions);
    }

    /** Whether a decision about a label says what it means. */
    public boolean understands(Correspondence decision) {
        return TemporalDecisions.unreadable(mapping(Correspondences.none()), Correspondences.of(List.of(decision)))
                .isEmpty();
    }

    /** Where no holidays are known, the weeks alternate over all of them. */
    private TemporalMapping alternating(TemporalMapping mapping) {
        if (alternation.isEmpty()) {
            return mapping;
        }
        return mapping.alternating(calendar()
                .map(calendar -> AlternatingWeeks.of(alternation, calendar, Pause.SKIPS))
                .orElseGet(() -> AlternatingWeeks.of(alternation, wholeYear(), Pause.COUNTS, week -> true)));
    }

    /** In which the school's clocks are. */
    ZoneId clock() {
        return uai.departement().map(Departement::zone).orElse(PARIS);
    }

    /** Whether a file that comes on that day may be of this year: in summer nobody can tell. */
    boolean isAbout(LocalDate day) {
        return !day.isAfter(wholeYear().last());
    }

    Optional<SchoolCalendar> calendar() {
        return zone.flatMap(known -> HolidayCalendars.shipped().find(known, year))
                .flatMap(holidays -> uai.departement()
                        .map(departement -> new SchoolCalendar(holidays, departement, SchoolCalendar.FIVE_DAYS)));
    }

    /** Without holidays: the days between which lessons of any zone are. */
    private DateRange wholeYear() {
        return new DateRange(
                LocalDate.of(year.start(), Month.SEPTEMBER, 1), LocalDate.of(year.start() + 1, Month.JULY, 10));
    }

    /** The same, with a word on holidays that nobody knows. */
    <T> Imported<T> remarked(FeedSource file, Imported<T> read) {
        if (calendar().isPresent() || read.fatal().isPresent()) {
            return read;
        }
        var issues = new ArrayList<Issue>();
        issues.add(Issue.warning(SourceLocation.of(file.name()), new HolidaysUnknown(year)));
        issues.addAll(read.issues());
        return new Imported<>(read.rows(), issues);
    }

    /** No holidays are known for the school and the year: every week counts. */
    public record HolidaysUnknown(SchoolYear year) implements Reason {
        @Override
        public String code() {
            return "timetable.holidays-unknown";
        }
    }
}
