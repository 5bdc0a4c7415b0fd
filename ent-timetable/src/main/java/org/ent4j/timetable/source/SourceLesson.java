package org.ent4j.timetable.source;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.SourceLocation;

/**
 * A lesson of the file, on one day of the week at one hour.
 *
 * @param subject the file's key of the subject
 * @param resources who, with whom, where, each with its weeks; empty for a lesson that is not placed
 * @param cancelled weeks in which its resources were to be there and it is not held (EDT, {@code SemainesAnnulation})
 */
public record SourceLesson(
        DayOfWeek day,
        TimeRange hours,
        String subject,
        List<LessonResource> resources,
        WeekMask cancelled,
        SourceLocation where) {

    public SourceLesson {
        resources = List.copyOf(resources);
    }

    /** A lesson that is held in all weeks of its resources. */
    public SourceLesson(
            DayOfWeek day, TimeRange hours, String subject, List<LessonResource> resources, SourceLocation where) {
        this(day, hours, subject, resources, WeekMask.NONE, where);
    }

    /** The weeks in which at least one resource is there, or was to be. */
    public WeekMask weeks() {
        return resources.stream().map(LessonResource::weeks).reduce(WeekMask.NONE, WeekMask::or);
    }

    public Stream<LessonResource> resources(ItemKind kind) {
        return resources.stream().filter(resource -> resource.kind() == kind);
    }
}
