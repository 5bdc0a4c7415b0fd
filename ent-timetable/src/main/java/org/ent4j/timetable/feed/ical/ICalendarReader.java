package org.ent4j.timetable.feed.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.NamedDefect;
import org.ent4j.timetable.feed.internal.NamedItems;
import org.ent4j.timetable.feed.internal.NamedLesson;
import org.ent4j.timetable.feed.temporal.SchoolWeeks;
import org.ent4j.timetable.feed.temporal.When;
import org.ent4j.timetable.source.SourceGrid;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads the lessons of a calendar in iCalendar, the poorest of sources: events with free text and no identifiers of who
 * and what is in them. Weekly occurrences are folded into lessons with masks of weeks; {@code RRULE} by day, week, month
 * or year, {@code RDATE}, {@code EXDATE}, {@code RECURRENCE-ID} and {@code STATUS:CANCELLED} count, time zones are turned
 * into that of the school, and a rule without end stops with the year. Events of whole days are said and left aside.
 *
 * <p>Every event is in a lesson, is an error, or is said to be outside of the year, doubled or of whole days; a calendar
 * that ends in its middle is refused. Source: RFC 5545.
 */
public final class ICalendarReader {

    /** Under which decisions about its items are kept. */
    public static final String SOURCE = "ICAL";

    /** A calendar is held in memory as a whole. */
    private static final FeedLimits LIMITS = new FeedLimits(1, 65_536, 64L << 20);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Issue> issues = new ArrayList<>();
    private final LessonFold fold = new LessonFold();
    private final NamedItems items = new NamedItems();
    private final List<Event> outside = new ArrayList<>();
    private final SchoolWeeks weeks;
    private final EventLayout layout;
    private final Zones zones;

    private ICalendarReader(SchoolWeeks weeks, EventLayout layout, ZoneId zone) {
        this.weeks = weeks;
        this.layout = layout;
        this.zones = new Zones(zone, issues::add);
    }

    /** In the time of Paris, with the usual layout. */
    public static Imported<SourceTimetable> read(FeedSource source, Uai uai, SchoolWeeks weeks) {
        return read(source, uai, weeks, EventLayout.usual(), PARIS);
    }

    /**
     * In the time and with the layout that the host says.
     *
     * @param uai the school that the calendar is about
     * @param weeks the year that is imported
     * @param layout where the text of an event has its fields
     * @param zone in which the hours of the school are
     */
    public static Imported<SourceTimetable> read(
            FeedSource source, Uai uai, SchoolWeeks weeks, EventLayout layout, ZoneId zone) {
        try {
            var reader = new ICalendarReader(weeks, layout, zone);
            reader.read(CalendarText.events(source, LIMITS, reader.issues::add));
            return Imported.of(reader.timetable(uai), reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private void read(List<RawEvent> raw) {
        var events = raw.stream().flatMap(each -> event(each).stream()).toList();
        var current = latest(events);
        var replaced = replacements(current);
        current.forEach(event -> add(event, replaced.getOrDefault(event.uid(), Set.of())));
        if (!outside.isEmpty()) {
            issues.add(Issue.warning(outside.get(0).where(), new ICalendarDefect.OutsideYear(outside.size())));
        }
    }

    private Optional<Event> event(RawEvent raw) {
        var start = raw.find("DTSTART")
                .flatMap(line -> zones.moments(line, raw.where()).findFirst());
        if (start.filter(Moment::isWholeDay).isPresent()) {
            issues.add(Issue.info(raw.where(), new ICalendarDefect.AllDay(raw.text("SUMMARY"))));
            return Optional.empty();
        }
        var event = start.flatMap(moment -> Event.of(raw, moment, zones, EventText.of(raw, layout)));
        raw.find("RECURRENCE-ID")
                .flatMap(line -> Optional.ofNullable(line.parameters().get("RANGE")))
                .ifPresent(range -> issues.add(Issue.warning(raw.where(), new ICalendarDefect.AndFuture(range))));
        if (event.isEmpty()) {
            issues.add(badHours(raw));
        }
        return event;
    }

    /** Of the events of one identifier and start, the one that was changed last. */
    private List<Event> latest(List<Event> events) {
        var latest = new LinkedHashMap<Object, Event>();
        for (var event : events) {
            var key = event.uid().isEmpty() ? event : List.of(event.uid(), event.start(), event.replaced());
            latest.merge(key, event, this::later);
        }
        return List.copyOf(latest.values());
    }

    private Event later(Event one, Event other) {
        var isOther = other.raw().sequence() > one.raw().sequence();
        var kept = isOther ? other : one;
        var lost = isOther ? one : other;
        issues.add(Issue.info(
                lost.where(),
                new ICalendarDefect.Doubled(lost.uid(), kept.where().line())));
        return kept;
    }

    /** By identifier, the starts of the occurrences that an event of their own stands for. */
    private Map<String, Set<LocalDateTime>> replacements(List<Event> events) {
        return events.stream()
                .filter(event -> event.replaced().isPresent() && !event.uid().isEmpty())
                .collect(Collectors.groupingBy(
                        Event::uid,
                        Collectors.mapping(
                                event -> event.replaced().orElseThrow().in(zones.school()), Collectors.toSet())));
    }

    private void add(Event event, Set<LocalDateTime> replaced) {
        days(event)
                .ifPresentOrElse(
                        days -> add(event, starts(event, days), replaced),
                        () -> issues.add(Issue.error(
                                event.where(),
                                new ICalendarDefect.BadRule(event.raw().text("RRULE")))));
    }

    /** By the clock of the school; those that are added have hours of their own, or are days. */
    private Set<LocalDateTime> starts(Event event, List<LocalDate> days) {
        var starts = new TreeSet<LocalDateTime>();
        days.forEach(day -> starts.add(event.startOn(day, zones.school())));
        moments(event, "RDATE")
                .map(moment -> moment.isWholeDay()
                        ? event.startOn(moment.date(), zones.school())
                        : moment.in(zones.school()).truncatedTo(ChronoUnit.SECONDS))
                .forEach(starts::add);
        return starts;
    }

    private void add(Event event, Set<LocalDateTime> all, Set<LocalDateTime> replaced) {
        var isReplacement = event.replaced().isPresent();
        var off = isReplacement ? List.<Moment>of() : moments(event, "EXDATE").toList();
        var starts = all.stream()
                .filter(start -> weeks.period().contains(start.toLocalDate()))
                .filter(start -> isReplacement || !replaced.contains(start))
                .filter(start -> off.stream().noneMatch(moment -> isSame(moment, start)))
                .toList();
        if (starts.isEmpty() && replaced.isEmpty()) {
            outside.add(event);
        }
        add(event, starts);
    }

    /** On some days an hour of another zone may be one that goes past midnight here. */
    private void add(Event event, List<LocalDateTime> starts) {
        var held =
                starts.stream().filter(start -> hours(event, start).isPresent()).toList();
        var named = LessonFold.resources(event.text());
        held.forEach(start -> hours(event, start)
                .ifPresent(hours ->
                        fold.add(start.getDayOfWeek(), hours, weeks.weekOf(start.toLocalDate()), event, named)));
        held.stream().findFirst().ifPresent(start -> name(event, start));
        if (held.size() < starts.size()) {
            issues.add(badHours(event.raw()));
        }
    }

    private static Issue badHours(RawEvent raw) {
        var end = raw.text("DTEND").isEmpty() ? raw.text("DURATION") : raw.text("DTEND");
        return Issue.error(raw.where(), new ICalendarDefect.BadHours(raw.text("DTSTART"), end));
    }

    private boolean isSame(Moment moment, LocalDateTime start) {
        var at = moment.in(zones.school());
        return moment.isWholeDay() ? at.toLocalDate().equals(start.toLocalDate()) : at.equals(start);
    }

    /** The days on which it starts, in its own time zone; nothing when its rule is none. */
    private Optional<List<LocalDate>> days(Event event) {
        var rule = event.raw().text("RRULE");
        return rule.isEmpty() || event.replaced().isPresent()
                ? Optional.of(List.of(event.start().date()))
                : Repetition.days(rule, event.start(), withDaysElsewhere());
    }

    /** The first day here may be the one before where the event is, and the last the one after. */
    private DateRange withDaysElsewhere() {
        var period = weeks.period();
        return new DateRange(period.first().minusDays(1), period.last().plusDays(1));
    }

    private Stream<Moment> moments(Event event, String name) {
        return event.raw().all(name).flatMap(line -> {
            var moments = zones.moments(line, event.where()).toList();
            if (moments.size() < line.value().split(",", -1).length) {
                issues.add(Issue.warning(event.where(), new ICalendarDefect.BadDates(name, line.value())));
            }
            return moments.stream();
        });
    }

    private static Optional<TimeRange> hours(Event event, LocalDateTime start) {
        var from = start.toLocalTime();
        var to = from.plus(event.length());
        return from.isBefore(to) ? Optional.of(new TimeRange(from, to)) : Optional.empty();
    }

    private void name(Event event, LocalDateTime start) {
        var text = event.text();
        hours(event, start).ifPresent(hours -> {
            var when = new When(start.getDayOfWeek(), hours, weeks.weekOf(start.toLocalDate()));
            var lesson = new NamedLesson(
                    when,
                    "",
                    text.subject(),
                    text.teachers(),
                    text.classes(),
                    text.groups(),
                    text.rooms(),
                    false,
                    event.where());
            if (lesson.subject().isEmpty()) {
                issues.add(Issue.warning(event.where(), new NamedDefect.NoSubject()));
            }
            items.add(lesson);
        });
    }

    private SourceTimetable timetable(Uai uai) {
        var lessons = fold.list();
        var timetable = SourceTimetable.builder()
                .source(SOURCE)
                .uai(uai)
                .year(weeks.year())
                .period(weeks.period())
                .firstDayOfWeek1(weeks.firstDayOfWeek1())
                .grid(new SourceGrid(lessons.stream().map(SourceLesson::day).collect(Collectors.toSet()), List.of()))
                .addAllLessons(lessons);
        items.fill(timetable);
        return timetable.build();
    }
}
