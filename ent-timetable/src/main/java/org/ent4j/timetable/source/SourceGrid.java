package org.ent4j.timetable.source;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.ent4j.model.calendar.TimeRange;

/**
 * The hours of the file.
 *
 * @param days the days open
 * @param places the smallest steps of a day, in their order; empty when the file gives hours to each lesson
 */
public record SourceGrid(Set<DayOfWeek> days, List<TimeRange> places) {

    public SourceGrid {
        days = Set.copyOf(days);
        places = List.copyOf(places);
    }
}
