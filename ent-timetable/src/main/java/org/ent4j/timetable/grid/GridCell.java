package org.ent4j.timetable.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.calendar.TimeRange;

/**
 * Lessons of a day that overlap, groups in parallel for example, or one that stands alone.
 *
 * @param firstRow index in {@link WeekGrid#rows()}
 * @param lastRow included
 * @param entries at least one, by hour and subject
 */
public record GridCell(LocalDate date, int firstRow, int lastRow, List<GridEntry> entries) {

    public GridCell {
        entries = List.copyOf(entries);
    }

    /** From the first start to the last end. */
    public TimeRange hours() {
        var start = entries.stream().map(each -> each.hours().start()).min(Comparator.naturalOrder());
        var end = entries.stream().map(each -> each.hours().end()).max(Comparator.naturalOrder());
        return new TimeRange(start.orElseThrow(), end.orElseThrow());
    }

    int rows() {
        return lastRow - firstRow + 1;
    }
}
