package org.ent4j.timetable.grid;

import java.util.List;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.publication.OccurrenceKey;

/**
 * A lesson in a grid.
 *
 * @param subject its label, or "" when it has none
 * @param teachers labels, without the one whose grid it is; so are rooms and audiences
 * @param audiences classes, groups, parts of classes, pupils
 * @param cancelled whether it was to be held and is not
 */
public record GridEntry(
        OccurrenceKey key,
        TimeRange hours,
        String subject,
        List<String> teachers,
        List<String> rooms,
        List<String> audiences,
        Alternation alternation,
        boolean cancelled) {

    public GridEntry {
        teachers = List.copyOf(teachers);
        rooms = List.copyOf(rooms);
        audiences = List.copyOf(audiences);
    }
}
