package org.ent4j.timetable.feed.udt;

import java.time.DayOfWeek;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemRef;

/**
 * A lesson of one week.
 *
 * @param what all but its rooms
 */
record UdtLesson(What what, NavigableSet<String> rooms, SourceLocation where) {

    UdtLesson {
        rooms = new TreeSet<>(rooms);
    }

    /** What lessons of several weeks have in common when they are one. */
    record What(
            DayOfWeek day, TimeRange hours, String subject, Optional<ItemRef> audience, NavigableSet<String> teachers) {

        What {
            teachers = new TreeSet<>(teachers);
        }
    }
}
