package org.ent4j.timetable.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 */
public record PublishedLesson(
        LessonId id, DayOfWeek day, TimeRange hours, Optional<String> subject, List<LessonResource> resources) {

    public PublishedLesson {
        resources = List.copyOf(resources);
    }

    /** The weeks in which it is held: those in which at least one resource is there. */
    public WeekMask weeks() {
        return resources.stream().map(LessonResource::weeks).reduce(WeekMask.NONE, WeekMask::or);
    }

    /** Each time it is held; no holiday is taken off, the masks say all. */
    public Stream<Occurrence> occurrences(LocalDate firstDayOfWeek1) {
        return weeks().weeks().mapToObj(week -> occurrence(week, firstDayOfWeek1));
    }

    private Occurrence occurrence(int week, LocalDate firstDayOfWeek1) {
        var date = firstDayOfWeek1.plusWeeks(week - 1L).plusDays(day.getValue() - 1L);
        return new Occurrence(new OccurrenceKey(id, date), hours, subject, presentIn(week));
    }

    private List<ItemRef> presentIn(int week) {
        return resources.stream()
                .filter(each -> each.weeks().has(week))
                .map(each -> new ItemRef(each.kind(), each.key()))
                .distinct()
                .toList();
    }
}
