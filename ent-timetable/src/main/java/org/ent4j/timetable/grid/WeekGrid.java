package org.ent4j.timetable.grid;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.TimeRange;

/**
 * A week.
 *
 * @param title whose week it is
 * @param monday its first day
 * @param days Monday to Friday, and further days when they have lessons
 * @param rows hours in their order, without those in which there is nothing
 * @param cells by day and hour; no two of a day share a row
 */
public record WeekGrid(
        String title, LocalDate monday, List<LocalDate> days, List<TimeRange> rows, List<GridCell> cells) {

    public WeekGrid {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    public List<GridCell> of(LocalDate day) {
        return cells.stream().filter(cell -> cell.date().equals(day)).toList();
    }

    /** All lessons of the week, each once, those that are cancelled too. */
    public List<GridEntry> entries() {
        return cells.stream().flatMap(cell -> cell.entries().stream()).toList();
    }
}
