package org.ent4j.timetable.feed.edt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;

/** Keeps the resources of a lesson that are in the file and have a mask, each with its weeks of the year. */
final class ResourceCheck {

    private final EdtFile file;
    private final References references;
    private final int firstWeek;
    private final int lastWeek;
    private final WeekMask year;

    ResourceCheck(EdtFile file, References references, YearSection year) {
        this.file = file;
        this.references = references;
        this.firstWeek = year.firstWeek();
        this.lastWeek = year.lastWeek();
        this.year = WeekMask.of(IntStream.rangeClosed(firstWeek, lastWeek).toArray());
    }

    Kept check(RawLesson lesson) {
        var drawn = lesson.resources().stream()
                .flatMap(resource -> check(resource, lesson.where()).stream())
                .toList();
        return Kept.of(drawn, mask(lesson.cancelled(), lesson.where()));
    }

    private Optional<Drawn> check(RawLesson.Resource resource, SourceLocation where) {
        return references.check(file, resource.kind(), resource.ident(), where)
                ? weeks(resource, where)
                        .map(weeks -> new Drawn(
                                new LessonResource(resource.kind(), resource.ident(), weeks),
                                mask(resource.cancelled(), where)))
                : Optional.empty();
    }

    private Optional<WeekMask> weeks(RawLesson.Resource resource, SourceLocation where) {
        var kind = resource.kind().label();
        var mask = parse(resource.weeks());
        if (mask.isEmpty()) {
            file.warn(where, new EdtDefect.BadMask(kind, resource.ident(), resource.weeks()));
        }
        return mask.map(weeks -> withinYear(
                weeks,
                where,
                beyond -> new EdtDefect.WeeksBeyondYear(kind, resource.ident(), beyond, firstWeek, lastWeek)));
    }

    private WeekMask mask(String cancelled, SourceLocation where) {
        var mask = cancelled.isEmpty() ? Optional.of(WeekMask.NONE) : parse(cancelled);
        if (mask.isEmpty()) {
            file.warn(where, new EdtDefect.BadCancellation(cancelled));
        }
        return withinYear(
                mask.orElse(WeekMask.NONE),
                where,
                beyond -> new EdtDefect.CancelledBeyondYear(beyond, firstWeek, lastWeek));
    }

    private static Optional<WeekMask> parse(String text) {
        try {
            return Optional.of(WeekMask.parse(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private WeekMask withinYear(WeekMask weeks, SourceLocation where, Function<List<Integer>, Reason> defect) {
        var beyond = weeks.minus(year);
        if (!beyond.isEmpty()) {
            file.warn(where, defect.apply(beyond.weeks().boxed().toList()));
        }
        return weeks.and(year);
    }

    /** A resource with the weeks that it was given, and those that were taken from it. */
    private record Drawn(LessonResource resource, WeekMask away) {

        boolean isSomebody() {
            return resource.kind() != ItemKind.ROOM;
        }

        WeekMask weeks() {
            return resource.weeks();
        }

        WeekMask staying() {
            return weeks().minus(away);
        }

        LessonResource without(WeekMask weeks) {
            return new LessonResource(
                    resource.kind(), resource.key(), resource.weeks().minus(weeks));
        }
    }

    /**
     * What is left of a lesson. A week that is taken from all who had it is one in which the lesson is cancelled; a week
     * taken from some of them is one in which the others go on without them. A room holds no lesson without its people.
     */
    record Kept(List<LessonResource> resources, WeekMask cancelled) {

        private static Kept of(List<Drawn> drawn, WeekMask ofLesson) {
            var people = drawn.stream().filter(Drawn::isSomebody).toList();
            var rooms = drawn.stream().filter(Predicate.not(Drawn::isSomebody)).toList();
            var withPeople = union(people, Drawn::weeks);
            var held = union(rooms, Drawn::staying)
                    .minus(withPeople)
                    .or(union(people, Drawn::staying))
                    .minus(ofLesson);
            var cancelled = union(drawn, Drawn::weeks).minus(held);
            return new Kept(
                    drawn.stream()
                            .map(each -> each.without(each.away().minus(cancelled)))
                            .toList(),
                    cancelled);
        }

        private static WeekMask union(List<Drawn> drawn, Function<Drawn, WeekMask> weeks) {
            return drawn.stream().map(weeks).reduce(WeekMask.NONE, WeekMask::or);
        }

        boolean isInNoWeek() {
            return resources.stream().allMatch(resource -> resource.weeks().isEmpty());
        }
    }
}
