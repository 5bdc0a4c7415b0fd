package org.ent4j.timetable.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/**
 * A lesson of a published timetable.
 *
 * @param subject key in the source, when the lesson has one
 * @param resources who, with whom, where, each with its weeks, sorted; ignored items are not among them
 * @param cancelled those of its weeks in which it is not held
 */
public record PublishedLesson(
        LessonId id,
        DayOfWeek day,
        TimeRange hours,
        Optional<String> subject,
        List<LessonResource> resources,
        WeekMask cancelled) {

    public PublishedLesson {
        resources = List.copyOf(resources);
        cancelled = cancelled.and(all(resources));
    }

    private static WeekMask all(List<LessonResource> resources) {
        return resources.stream().map(LessonResource::weeks).reduce(WeekMask.NONE, WeekMask::or);
    }

    /** The weeks in which it is held: those in which at least one resource is there and it is not cancelled. */
    public WeekMask weeks() {
        return all(resources).minus(cancelled);
    }

    /** Whether it is neither held nor cancelled in any week. */
    public boolean isEmpty() {
        return resources.stream().allMatch(each -> each.weeks().isEmpty());
    }

    /** Each time it is held; no holiday is taken off, the masks say all. */
    public Stream<Occurrence> occurrences(LocalDate firstDayOfWeek1) {
        return weeks().weeks().mapToObj(week -> occurrence(week, firstDayOfWeek1));
    }

    /** Each time it was to be held and is not. */
    public Stream<Occurrence> cancellations(LocalDate firstDayOfWeek1) {
        return cancelled.weeks().mapToObj(week -> occurrence(week, firstDayOfWeek1));
    }

    /** When it is held in that week; nothing when it is not. */
    Stream<Occurrence> occurrencesIn(int week, LocalDate firstDayOfWeek1) {
        return weeks().has(week) ? Stream.of(occurrence(week, firstDayOfWeek1)) : Stream.empty();
    }

    Stream<Occurrence> cancellationsIn(int week, LocalDate firstDayOfWeek1) {
        return cancelled.has(week) ? Stream.of(occurrence(week, firstDayOfWeek1)) : Stream.empty();
    }

    private Occurrence occurrence(int week, LocalDate firstDayOfWeek1) {
        return new Occurrence(new OccurrenceKey(id, date(week, firstDayOfWeek1)), hours, subject, presentIn(week));
    }

    LocalDate date(int week, LocalDate firstDayOfWeek1) {
        return firstDayOfWeek1.plusWeeks(week - 1L).plusDays(day.getValue() - 1L);
    }

    /** Who and what is there in that week. */
    List<ItemRef> presentIn(int week) {
        return resources.stream()
                .filter(each -> each.weeks().has(week))
                .map(each -> new ItemRef(each.kind(), each.key()))
                .distinct()
                .toList();
    }

    /** The same lesson with other weeks; resources without any are left out. */
    PublishedLesson withWeeks(UnaryOperator<WeekMask> change) {
        return new PublishedLesson(
                id,
                day,
                hours,
                subject,
                resources.stream()
                        .map(each -> new LessonResource(each.kind(), each.key(), change.apply(each.weeks())))
                        .filter(each -> !each.weeks().isEmpty())
                        .toList(),
                change.apply(cancelled));
    }
}
