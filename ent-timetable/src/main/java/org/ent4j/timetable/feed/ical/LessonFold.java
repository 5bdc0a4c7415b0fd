package org.ent4j.timetable.feed.ical;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.internal.NamedGroup;
import org.ent4j.timetable.feed.internal.NamedItems;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;

/**
 * Folds occurrences into lessons: one for all weeks in which a subject is at one day and hour with one audience, each of
 * its teachers and rooms in their weeks. Lessons without an audience are told apart by their teachers, and those without
 * either by their rooms.
 */
final class LessonFold {

    private final Map<Key, Folded> lessons = new LinkedHashMap<>();

    /** @param named what the text of the event names, read once for all its occurrences */
    void add(DayOfWeek day, TimeRange hours, WeekMask week, Event event, Set<ItemRef> named) {
        lessons.computeIfAbsent(Key.of(day, hours, event.text().subject(), named), any -> new Folded(event.where()))
                .add(week, event.isCancelled(), named);
    }

    static Set<ItemRef> resources(EventText text) {
        return Stream.of(
                        text.teachers().stream().map(name -> new ItemRef(ItemKind.TEACHER, NamedItems.key(name))),
                        text.classes().stream().map(name -> new ItemRef(ItemKind.CLASS, name)),
                        text.groups().stream().map(NamedGroup::key).map(name -> new ItemRef(ItemKind.GROUP, name)),
                        text.rooms().stream().map(name -> new ItemRef(ItemKind.ROOM, name)))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<SourceLesson> list() {
        return lessons.entrySet().stream()
                .map(entry -> entry.getValue().lesson(entry.getKey()))
                .toList();
    }

    /** @param audience who the lesson is for, or what stands for it */
    private record Key(DayOfWeek day, TimeRange hours, String subject, Set<ItemRef> audience) {

        static Key of(DayOfWeek day, TimeRange hours, String subject, Set<ItemRef> named) {
            var audience = of(named, ItemKind.CLASS, ItemKind.GROUP);
            var teachers = of(named, ItemKind.TEACHER);
            return new Key(
                    day, hours, subject, audience.isEmpty() ? (teachers.isEmpty() ? named : teachers) : audience);
        }

        private static Set<ItemRef> of(Set<ItemRef> named, ItemKind... kinds) {
            return named.stream()
                    .filter(ref -> Set.of(kinds).contains(ref.kind()))
                    .collect(Collectors.toSet());
        }
    }

    private static final class Folded {

        private final SourceLocation where;
        private final Map<ItemRef, WeekMask> there = new LinkedHashMap<>();
        private final Map<ItemRef, WeekMask> away = new LinkedHashMap<>();
        private WeekMask held = WeekMask.NONE;
        private WeekMask cancelled = WeekMask.NONE;

        Folded(SourceLocation where) {
            this.where = where;
        }

        void add(WeekMask week, boolean isCancelled, Set<ItemRef> named) {
            held = isCancelled ? held : held.or(week);
            cancelled = isCancelled ? cancelled.or(week) : cancelled;
            named.forEach(ref -> {
                there.merge(ref, isCancelled ? WeekMask.NONE : week, WeekMask::or);
                away.merge(ref, isCancelled ? week : WeekMask.NONE, WeekMask::or);
            });
        }

        /** A week in which it is both is one in which it is held, by those who were not cancelled. */
        SourceLesson lesson(Key key) {
            var off = cancelled.minus(held);
            var all = there.entrySet().stream()
                    .map(each -> resource(
                            each.getKey(),
                            each.getValue().or(away(each.getKey()).and(off))))
                    .filter(resource -> !resource.weeks().isEmpty())
                    .toList();
            return new SourceLesson(key.day(), key.hours(), key.subject(), all, off, where);
        }

        private WeekMask away(ItemRef ref) {
            return away.getOrDefault(ref, WeekMask.NONE);
        }

        private static LessonResource resource(ItemRef ref, WeekMask weeks) {
            return new LessonResource(ref.kind(), ref.key(), weeks);
        }
    }
}
