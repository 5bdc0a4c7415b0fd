package org.ent4j.timetable.publication;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.WeekMask;

/** Days on which a school is closed, whatever a file says. */
record Closures(List<DateRange> days) {

    /** The same publication without the lessons of those days. */
    Publication taken(Publication from) {
        return days.isEmpty()
                ? from
                : Rebuilt.with(
                        from.items(),
                        from.lessons().stream()
                                .map(lesson -> taken(lesson, from.firstDayOfWeek1()))
                                .filter(lesson -> !lesson.isEmpty())
                                .toList(),
                        from);
    }

    /** The same lesson without the weeks in which the school is closed on its day. */
    PublishedLesson taken(PublishedLesson lesson, LocalDate firstDayOfWeek1) {
        var closed = WeekMask.of(lesson.weeks()
                .or(lesson.cancelled())
                .weeks()
                .filter(week -> isClosed(lesson.date(week, firstDayOfWeek1)))
                .toArray());
        return lesson.withWeeks(weeks -> weeks.minus(closed));
    }

    private boolean isClosed(LocalDate day) {
        return days.stream().anyMatch(range -> range.contains(day));
    }
}
