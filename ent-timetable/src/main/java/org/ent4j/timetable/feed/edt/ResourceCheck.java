package org.ent4j.timetable.feed.edt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.LessonResource;

/** Keeps the resources of a lesson that are in the file and have a mask, each with its weeks of the year. */
final class ResourceCheck {

    private final EdtFile file;
    private final References references;
    private final int lastWeek;
    private final WeekMask year;

    ResourceCheck(EdtFile file, References references, int lastWeek) {
        this.file = file;
        this.references = references;
        this.lastWeek = lastWeek;
        this.year = WeekMask.of(IntStream.rangeClosed(1, lastWeek).toArray());
    }

    List<LessonResource> check(RawLesson lesson) {
        return lesson.resources().stream()
                .flatMap(resource -> check(resource, lesson.where()).stream())
                .toList();
    }

    private Optional<LessonResource> check(RawLesson.Resource resource, SourceLocation where) {
        return references.check(file, resource.kind(), resource.ident(), where)
                ? mask(resource, resource.weeks(), where)
                        .map(weeks -> weeks.minus(cancelled(resource, where)))
                        .map(weeks -> new LessonResource(
                                resource.kind(), resource.ident(), withinYear(resource, weeks, where)))
                : Optional.empty();
    }

    private WeekMask cancelled(RawLesson.Resource resource, SourceLocation where) {
        return resource.cancelled().isEmpty()
                ? WeekMask.NONE
                : mask(resource, resource.cancelled(), where).orElse(WeekMask.NONE);
    }

    private Optional<WeekMask> mask(RawLesson.Resource resource, String text, SourceLocation where) {
        try {
            return Optional.of(WeekMask.parse(text));
        } catch (NumberFormatException none) {
            file.warn(where, new EdtDefect.BadMask(resource.kind().label(), resource.ident(), text));
            return Optional.empty();
        }
    }

    private WeekMask withinYear(RawLesson.Resource resource, WeekMask weeks, SourceLocation where) {
        var beyond = weeks.minus(year);
        if (!beyond.isEmpty()) {
            file.warn(
                    where,
                    new EdtDefect.WeeksBeyondYear(
                            resource.kind().label(),
                            resource.ident(),
                            beyond.weeks().boxed().toList(),
                            lastWeek));
        }
        return weeks.and(year);
    }
}
