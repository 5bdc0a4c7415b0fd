package org.ent4j.timetable.feed.udt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;

/** Folds the lessons of each week into those of the year: one for all weeks in which it is the same but for its rooms. */
final class UdtYear {

    private final UdtCalendar calendar;
    private final Map<UdtLesson.What, Folded> lessons = new LinkedHashMap<>();
    private final Map<UdtLesson.What, Folded> closed = new LinkedHashMap<>();

    UdtYear(UdtCalendar calendar) {
        this.calendar = calendar;
    }

    /** Lessons that may be held in no week at all are lessons of the file all the same. */
    void announce(List<UdtLesson> theoretical) {
        theoretical.forEach(lesson -> folded(lessons, lesson));
    }

    void add(int week, List<UdtLesson> held) {
        for (var lesson : held) {
            var isOpen = calendar.isOpen(week, lesson.what().day());
            folded(isOpen ? lessons : closed, lesson).add(WeekMask.of(week), lesson);
        }
    }

    private static Folded folded(Map<UdtLesson.What, Folded> lessons, UdtLesson lesson) {
        return lessons.computeIfAbsent(lesson.what(), any -> new Folded(lesson.where()));
    }

    /** What would be held on closed days and on no other: a lesson that the theoretical week has not. */
    void reportLost(Consumer<Issue> issues) {
        closed.forEach((what, lost) -> {
            if (!lessons.containsKey(what)) {
                var weeks = lost.weeks.weeks().mapToObj(calendar::isoWeek).toList();
                issues.accept(Issue.error(lost.where, new UdtDefect.ClosedDay(what.day(), weeks)));
            }
        });
    }

    List<SourceLesson> list() {
        return lessons.entrySet().stream()
                .map(entry -> entry.getValue().lesson(entry.getKey()))
                .toList();
    }

    private static final class Folded {

        private final SourceLocation where;
        private final Map<String, WeekMask> rooms = new LinkedHashMap<>();
        private WeekMask weeks = WeekMask.NONE;

        Folded(SourceLocation where) {
            this.where = where;
        }

        void add(WeekMask week, UdtLesson lesson) {
            weeks = weeks.or(week);
            lesson.rooms().forEach(room -> rooms.merge(room, week, WeekMask::or));
        }

        SourceLesson lesson(UdtLesson.What what) {
            var resources = new ArrayList<LessonResource>();
            what.teachers().forEach(key -> resources.add(new LessonResource(ItemKind.TEACHER, key, weeks)));
            what.audience().ifPresent(ref -> resources.add(new LessonResource(ref.kind(), ref.key(), weeks)));
            rooms.forEach((key, mask) -> resources.add(new LessonResource(ItemKind.ROOM, key, mask)));
            return new SourceLesson(what.day(), what.hours(), what.subject(), resources, where);
        }
    }
}
