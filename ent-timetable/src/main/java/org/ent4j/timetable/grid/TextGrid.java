package org.ent4j.timetable.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.text.Lang;

/**
 * A week as text, for a terminal or a mail: a column a day, a box a lesson, lessons in parallel one under the other in
 * one box. Words that are too long for a column are cut, with "…".
 */
public final class TextGrid {

    public static final int USUAL_WIDTH = 116;

    private static final int HOURS_WIDTH = 5;
    private static final int NARROWEST_DAY = 12;
    private static final int HEADING = 2;

    private final WeekGrid grid;
    private final GridWords words;
    private final int dayWidth;
    private final int[] heights;

    private TextGrid(WeekGrid grid, int width, Lang lang) {
        this.grid = grid;
        this.words = new GridWords(lang);
        var days = grid.days().size();
        this.dayWidth = Math.max(NARROWEST_DAY, (width - HOURS_WIDTH - 2 - days) / days);
        this.heights = heights();
    }

    /** @param width columns of the screen; days are never narrower than 12 */
    public static String render(WeekGrid grid, int width, Lang lang) {
        return grid.title() + "\n" + new TextGrid(grid, width, lang).draw().render();
    }

    private BoxCanvas draw() {
        var canvas = new BoxCanvas(
                lineOf(grid.rows().size()) + 1, columnOf(grid.days().size()) + 1);
        frame(canvas);
        for (var row = 0; row < grid.rows().size(); row++) {
            hours(canvas, row);
        }
        grid.cells().forEach(cell -> cell(canvas, cell));
        return canvas;
    }

    private void frame(BoxCanvas canvas) {
        var bottom = lineOf(grid.rows().size());
        var right = columnOf(grid.days().size());
        canvas.horizontal(0, 0, right);
        canvas.horizontal(HEADING, 0, right);
        canvas.horizontal(bottom, 0, right);
        canvas.vertical(0, 0, bottom);
        for (var day = 0; day < grid.days().size(); day++) {
            canvas.vertical(columnOf(day), 0, bottom);
            canvas.write(1, columnOf(day) + 1, dayWidth, words.day(grid.days().get(day)));
            rules(canvas, day);
        }
        canvas.vertical(right, 0, bottom);
    }

    /** Lines between rows, but through no lesson. */
    private void rules(BoxCanvas canvas, int day) {
        var cells = grid.of(grid.days().get(day));
        for (var row = 1; row < grid.rows().size(); row++) {
            var line = row;
            if (cells.stream().noneMatch(cell -> cell.firstRow() < line && line <= cell.lastRow())) {
                canvas.horizontal(lineOf(row), columnOf(day), columnOf(day + 1));
            }
        }
    }

    private void hours(BoxCanvas canvas, int row) {
        var hours = grid.rows().get(row);
        canvas.horizontal(lineOf(row), 0, columnOf(0));
        canvas.write(lineOf(row) + 1, 1, HOURS_WIDTH, words.time(hours.start()));
        if (heights[row] > 1) {
            canvas.write(lineOf(row) + 2, 1, HOURS_WIDTH, words.time(hours.end()));
        }
    }

    private void cell(BoxCanvas canvas, GridCell cell) {
        var column = columnOf(grid.days().indexOf(cell.date())) + 1;
        var line = lineOf(cell.firstRow()) + 1;
        for (var text : lines(cell)) {
            canvas.write(line++, column, dayWidth, text);
        }
    }

    private List<String> lines(GridCell cell) {
        var lines = new ArrayList<String>();
        var hours = cell.hours();
        for (var entry : cell.entries()) {
            if (!lines.isEmpty()) {
                lines.add("┄".repeat(dayWidth));
            }
            if (!entry.hours().equals(hours) || !fills(cell)) {
                lines.add(words.hours(entry.hours()));
            }
            lines.addAll(lines(entry));
        }
        return lines;
    }

    /** Whether the hours of the cell can be read from its rows. */
    private boolean fills(GridCell cell) {
        return cell.hours().start().equals(grid.rows().get(cell.firstRow()).start())
                && cell.hours().end().equals(grid.rows().get(cell.lastRow()).end());
    }

    private List<String> lines(GridEntry entry) {
        return Stream.of(
                        entry.subject(),
                        String.join(" · ", both(entry.rooms(), entry.teachers())),
                        String.join(", ", entry.audiences()),
                        words.note(entry))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> both(List<String> rooms, List<String> teachers) {
        return Stream.of(String.join(", ", rooms), String.join(", ", teachers))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** As low as the words allow; a lesson of several rows makes only its last one higher. */
    private int[] heights() {
        var all = grid.rows().stream().mapToInt(row -> 1).toArray();
        grid.cells().stream()
                .sorted(Comparator.comparing(GridCell::rows).thenComparing(GridCell::lastRow))
                .forEachOrdered(cell -> {
                    var missing = lines(cell).size() - room(all, cell);
                    all[cell.lastRow()] += Math.max(0, missing);
                });
        return all;
    }

    private static int room(int[] heights, GridCell cell) {
        var room = cell.rows() - 1;
        for (var row = cell.firstRow(); row <= cell.lastRow(); row++) {
            room += heights[row];
        }
        return room;
    }

    /** The line of the rule above a row. */
    private int lineOf(int row) {
        var line = HEADING;
        for (var above = 0; above < row; above++) {
            line += heights[above] + 1;
        }
        return line;
    }

    /** The column of the rule before a day. */
    private int columnOf(int day) {
        return HOURS_WIDTH + 1 + day * (dayWidth + 1);
    }
}
