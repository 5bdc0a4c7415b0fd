package org.ent4j.examples.portal.timetable;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.grid.GridCell;
import org.ent4j.timetable.grid.GridEntry;
import org.ent4j.timetable.grid.WeekGrid;

/**
 * Makes the table of a week.
 *
 * @param mayChange whether lessons lead to where they are changed
 */
record GridTables(WeekGrid grid, DayChanges changes, LocalDate today, boolean mayChange, Words words) {

    GridTable table() {
        return new GridTable(
                grid.days().stream()
                        .map(day -> new GridTable.Head(label(day), day.equals(today)))
                        .toList(),
                IntStream.range(0, grid.rows().size()).mapToObj(this::row).toList(),
                grid.days().stream().map(this::day).toList());
    }

    private String label(LocalDate day) {
        return "%s %d/%02d"
                .formatted(
                        day.getDayOfWeek()
                                .getDisplayName(TextStyle.FULL, words.lang().locale()),
                        day.getDayOfMonth(),
                        day.getMonthValue());
    }

    private GridTable.Row row(int row) {
        return new GridTable.Row(
                hours(grid.rows().get(row)),
                grid.days().stream().flatMap(day -> cell(day, row)).toList());
    }

    private Stream<GridTable.Cell> cell(LocalDate day, int row) {
        var there = grid.of(day).stream()
                .filter(cell -> cell.firstRow() <= row && row <= cell.lastRow())
                .findFirst();
        return there.map(cell -> cell.firstRow() == row ? Stream.of(cell(cell)) : Stream.<GridTable.Cell>empty())
                .orElseGet(() -> Stream.of(new GridTable.Cell(1, List.of())));
    }

    private GridTable.Cell cell(GridCell cell) {
        return new GridTable.Cell(
                cell.lastRow() - cell.firstRow() + 1,
                cell.entries().stream().map(this::box).toList());
    }

    private GridTable.Day day(LocalDate day) {
        return new GridTable.Day(
                words.day(day),
                day.equals(today),
                grid.of(day).stream()
                        .flatMap(cell -> cell.entries().stream())
                        .map(this::box)
                        .toList());
    }

    private GridTable.Box box(GridEntry entry) {
        var change = changes.of(entry.key());
        return new GridTable.Box(
                hours(entry.hours()),
                entry.subject(),
                Stream.of(entry.teachers(), entry.audiences(), entry.rooms())
                        .filter(labels -> !labels.isEmpty())
                        .map(labels -> String.join(", ", labels))
                        .toList(),
                words.of(entry.alternation().note()),
                change.map(DayChanges.Told::state).orElse(entry.cancelled() ? words.in("annulé", "cancelled") : ""),
                change.map(DayChanges.Told::tone).orElse("bad"),
                change.map(DayChanges.Told::why).orElse(""),
                entry.cancelled(),
                link(entry, change));
    }

    private String link(GridEntry entry, Optional<DayChanges.Told> change) {
        return mayChange
                        && change.isEmpty()
                        && !entry.cancelled()
                        && !entry.key().date().isBefore(today)
                ? TimetableFeature.change(entry.key())
                : "";
    }

    private String hours(TimeRange hours) {
        return words.time(hours.start()) + " – " + words.time(hours.end());
    }
}
