package org.ent4j.timetable.publication;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;

/**
 * Compares the lessons of two publications week by week: for what the one had, the likest that the other has is looked
 * for, so that a lesson that moved is one change and not two. Who a teacher or a group is counts, not the number that a
 * file gave.
 */
final class LessonComparison {

    private final Publication before;
    private final Publication after;
    private final LocalDateTime start;
    private final Faces facesBefore;
    private final Faces facesAfter;
    private final Map<Two, Weeks> moved = new LinkedHashMap<>();
    private final Map<Two, Weeks> changed = new LinkedHashMap<>();
    private List<Held> lost = new ArrayList<>();
    private List<Held> gained = new ArrayList<>();

    private LessonComparison(Publication before, Publication after, LocalDateTime start) {
        this.before = before;
        this.after = after;
        this.start = start;
        this.facesBefore = new Faces(before, after);
        this.facesAfter = new Faces(after, after);
    }

    /** A lesson in one of its weeks. */
    private record Held(PublishedLesson lesson, int week, Faces.Face face) {}

    private record Two(PublishedLesson from, PublishedLesson to) {}

    private record Weeks(WeekMask from, WeekMask to) {
        Weeks and(Weeks other) {
            return new Weeks(from.or(other.from), to.or(other.to));
        }
    }

    private record When(int week, DayOfWeek day, TimeRange hours) {
        static When of(Held held) {
            return new When(held.week(), held.lesson().day(), held.lesson().hours());
        }
    }

    private record Key(Object when, String what) {}

    /** What a lesson is recognised by; nothing when it has nothing to be recognised by. */
    private interface Recognition {
        Optional<Key> of(Held held);
    }

    private interface Outcome {
        void of(Held from, Held to);
    }

    /** @param start what begins earlier is not looked at */
    static List<Change> between(Publication before, Publication after, LocalDateTime start) {
        var origin = before.firstDayOfWeek1().isBefore(after.firstDayOfWeek1())
                ? before.firstDayOfWeek1()
                : after.firstDayOfWeek1();
        return new LessonComparison(before.countedFrom(origin), after.countedFrom(origin), start).changes();
    }

    private List<Change> changes() {
        lost = held(before, facesBefore);
        gained = held(after, facesAfter);
        pair(held -> Optional.of(new Key(When.of(held), held.face().all())), (from, to) -> {});
        pair(held -> key(When.of(held), held.face().service()), this::changed);
        pair(held -> key(held.week(), held.face().service()), this::moved);
        pair(held -> key(When.of(held), held.face().audience()), this::changed);
        pair(held -> key("", held.face().service()), this::moved);
        var changes = new ArrayList<Change>();
        moved.forEach((two, weeks) -> changes.add(new Change.Moved(two.from(), weeks.from(), two.to(), weeks.to())));
        changed.forEach((two, weeks) -> changes.add(new Change.Changed(two.from(), two.to(), weeks.to())));
        weeks(lost).forEach((lesson, weeks) -> changes.add(new Change.Cancelled(lesson, weeks)));
        weeks(gained).forEach((lesson, weeks) -> changes.add(new Change.Added(lesson, weeks)));
        return changes;
    }

    private List<Held> held(Publication publication, Faces faces) {
        var all = new ArrayList<Held>();
        for (var lesson : publication.lessons()) {
            lesson.weeks()
                    .weeks()
                    .filter(week -> !lesson.date(week, publication.firstDayOfWeek1())
                            .atTime(lesson.hours().start())
                            .isBefore(start))
                    .forEach(week -> all.add(new Held(lesson, week, faces.of(lesson, week))));
        }
        return all;
    }

    private static Optional<Key> key(Object when, String what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(new Key(when, what));
    }

    private void pair(Recognition recognition, Outcome outcome) {
        var byKey = new HashMap<Key, Deque<Held>>();
        gained.forEach(each -> recognition
                .of(each)
                .ifPresent(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayDeque<>()).add(each)));
        var left = new ArrayList<Held>();
        for (var from : lost) {
            var found = recognition.of(from).map(byKey::get).map(Deque::poll);
            found.ifPresentOrElse(to -> outcome.of(from, to), () -> left.add(from));
        }
        lost = left;
        gained = recognised(recognition, byKey);
    }

    /** Those of the gained that found nobody, in their order. */
    private List<Held> recognised(Recognition recognition, Map<Key, Deque<Held>> unpaired) {
        Set<Held> still = Collections.newSetFromMap(new IdentityHashMap<>());
        unpaired.values().forEach(still::addAll);
        return gained.stream()
                .filter(each -> still.contains(each) || recognition.of(each).isEmpty())
                .toList();
    }

    private void moved(Held from, Held to) {
        keep(moved, from, to);
    }

    private void changed(Held from, Held to) {
        keep(changed, from, to);
    }

    private static void keep(Map<Two, Weeks> kept, Held from, Held to) {
        var weeks = new Weeks(WeekMask.of(from.week()), WeekMask.of(to.week()));
        kept.merge(new Two(from.lesson(), to.lesson()), weeks, Weeks::and);
    }

    private static Map<PublishedLesson, WeekMask> weeks(List<Held> left) {
        var weeks = new LinkedHashMap<PublishedLesson, WeekMask>();
        left.forEach(each -> weeks.merge(each.lesson(), WeekMask.of(each.week()), WeekMask::or));
        return weeks;
    }
}
