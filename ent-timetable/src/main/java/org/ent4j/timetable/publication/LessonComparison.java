package org.ent4j.timetable.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ent4j.model.calendar.WeekMask;
import org.jspecify.annotations.Nullable;

/**
 * Compares the lessons of two publications week by week: what one lost is looked for in what the other gained, so that a
 * lesson that moved is one change and not two. Who a teacher or a group is counts, not the number that a file gave.
 */
final class LessonComparison {

    private final Publication before;
    private final Publication after;
    private final Faces facesBefore;
    private final Faces facesAfter;
    private final List<Part> lost = new ArrayList<>();
    private final List<Part> gained = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private LessonComparison(Publication before, Publication after) {
        this.before = before;
        this.after = after;
        this.facesBefore = new Faces(before);
        this.facesAfter = new Faces(after);
    }

    /** Some weeks of a lesson, of which fewer and fewer are unexplained. */
    private static final class Part {
        private final PublishedLesson lesson;
        private WeekMask weeks;

        Part(PublishedLesson lesson, WeekMask weeks) {
            this.lesson = lesson;
            this.weeks = weeks;
        }
    }

    /**
     * Weeks of what was lost and of what was gained that explain one another, as many of each.
     *
     * @param from of the lesson before
     * @param to of the lesson after
     */
    private record Both(WeekMask from, WeekMask to) {}

    /** What a lesson is recognised by; nothing when it has nothing to be recognised by. */
    private interface Key {
        Optional<Object> of(Faces faces, PublishedLesson lesson);
    }

    private interface Outcome {
        void of(Part from, Part to, Both weeks);
    }

    static List<Change> between(Publication before, Publication after) {
        var origin = before.firstDayOfWeek1().isBefore(after.firstDayOfWeek1())
                ? before.firstDayOfWeek1()
                : after.firstDayOfWeek1();
        return new LessonComparison(before.countedFrom(origin), after.countedFrom(origin)).changes();
    }

    private List<Change> changes() {
        split();
        pair(Faces::exactly, LessonComparison::sameWeeks, (from, to, weeks) -> {});
        pair(Faces::service, LessonComparison::sameWeeks, this::moved);
        pair(Faces::place, LessonComparison::sameWeeks, this::changed);
        pair(Faces::service, LessonComparison::asManyWeeks, this::moved);
        left(lost).forEach(part -> changes.add(new Change.Cancelled(part.lesson, part.weeks)));
        left(gained).forEach(part -> changes.add(new Change.Added(part.lesson, part.weeks)));
        return changes;
    }

    /** What lessons of one identity lost and gained, and in which of their common weeks they differ. */
    private void split() {
        var later = byId(after);
        var earlier = byId(before);
        before.lessons().forEach(lesson -> {
            var ofThePast = lesson.id().ofThePast(before.number());
            earlier.put(ofThePast, lesson);
            lost.add(new Part(
                    lesson,
                    lesson.weeks().minus(weeksOf(later.get(lesson.id()))).minus(weeksOf(later.get(ofThePast)))));
        });
        after.lessons().forEach(lesson -> {
            gained.add(new Part(lesson, lesson.weeks().minus(weeksOf(earlier.get(lesson.id())))));
            Optional.ofNullable(earlier.get(lesson.id())).ifPresent(old -> compare(old, lesson));
        });
    }

    private static Map<LessonId, PublishedLesson> byId(Publication publication) {
        var byId = new HashMap<LessonId, PublishedLesson>();
        publication.lessons().forEach(lesson -> byId.put(lesson.id(), lesson));
        return byId;
    }

    private static WeekMask weeksOf(@Nullable PublishedLesson lesson) {
        return lesson == null ? WeekMask.NONE : lesson.weeks();
    }

    private void compare(PublishedLesson old, PublishedLesson lesson) {
        if (old.resources().equals(lesson.resources()) && facesBefore.of(old).equals(facesAfter.of(lesson))) {
            return;
        }
        var differing = WeekMask.of(old.weeks()
                .and(lesson.weeks())
                .weeks()
                .filter(week -> !facesBefore.in(week, old).equals(facesAfter.in(week, lesson)))
                .toArray());
        if (!differing.isEmpty()) {
            changes.add(new Change.Changed(old, lesson, differing));
        }
    }

    private static Both sameWeeks(Part from, Part to) {
        var both = from.weeks.and(to.weeks);
        return new Both(both, both);
    }

    /** The first of each, as many as both have. */
    private static Both asManyWeeks(Part from, Part to) {
        var count = Math.min(from.weeks.count(), to.weeks.count());
        return new Both(first(from.weeks, count), first(to.weeks, count));
    }

    private static WeekMask first(WeekMask weeks, int count) {
        return WeekMask.of(weeks.weeks().limit(count).toArray());
    }

    private void pair(Key key, BiFunction<Part, Part, Both> weeks, Outcome outcome) {
        var byKey = new HashMap<Object, List<Part>>();
        left(gained)
                .forEach(part -> key.of(facesAfter, part.lesson)
                        .ifPresent(each -> byKey.computeIfAbsent(each, any -> new ArrayList<>())
                                .add(part)));
        left(lost)
                .forEach(from -> key.of(facesBefore, from.lesson)
                        .map(each -> byKey.getOrDefault(each, List.of()))
                        .ifPresent(candidates ->
                                candidates.forEach(to -> explain(from, to, weeks.apply(from, to), outcome))));
    }

    private static void explain(Part from, Part to, Both weeks, Outcome outcome) {
        if (!weeks.from().isEmpty()) {
            from.weeks = from.weeks.minus(weeks.from());
            to.weeks = to.weeks.minus(weeks.to());
            outcome.of(from, to, weeks);
        }
    }

    private void moved(Part from, Part to, Both weeks) {
        changes.add(new Change.Moved(from.lesson, weeks.from(), to.lesson, weeks.to()));
    }

    private void changed(Part from, Part to, Both weeks) {
        changes.add(new Change.Changed(from.lesson, to.lesson, weeks.to()));
    }

    private static List<Part> left(List<Part> parts) {
        return parts.stream().filter(part -> !part.weeks.isEmpty()).toList();
    }
}
