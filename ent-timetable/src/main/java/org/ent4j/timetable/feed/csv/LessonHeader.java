package org.ent4j.timetable.feed.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;

/** Where the columns of a table stand. */
final class LessonHeader {

    private static final int SHOWN = 4;

    private final Map<LessonColumn, Integer> places = new EnumMap<>(LessonColumn.class);

    private LessonHeader() {}

    /** @throws FeedRefused when a column is missing without which no lesson can be told */
    static LessonHeader of(CsvTable table, LessonColumns columns, Consumer<Issue> issues) {
        var header = new LessonHeader();
        var names = table.columns();
        for (var place = 0; place < names.size(); place++) {
            header.place(table, place, columns, issues);
        }
        header.require(table, Set.of(LessonColumn.DAY));
        header.require(table, Set.of(LessonColumn.START));
        header.require(table, Set.of(LessonColumn.SUBJECT, LessonColumn.SUBJECT_CODE));
        return header;
    }

    private void place(CsvTable table, int place, LessonColumns columns, Consumer<Issue> issues) {
        var name = table.columns().get(place);
        var column = columns.of(name);
        if (column.isEmpty()) {
            issues.accept(Issue.info(table.headerLine(), new CsvLessonDefect.UnknownColumn(shown(table, place))));
        } else if (column.get() != LessonColumn.IGNORED) {
            var before = places.putIfAbsent(column.get(), place);
            if (before != null) {
                issues.accept(
                        Issue.warning(table.headerLine(), new CsvLessonDefect.ColumnTwice(shown(table, before), name)));
            }
        }
    }

    private static String shown(CsvTable table, int place) {
        var name = table.columns().get(place);
        return name.isEmpty() ? "n° " + (place + 1) : name;
    }

    private void require(CsvTable table, Set<LessonColumn> oneOf) {
        if (oneOf.stream().noneMatch(places::containsKey)) {
            var column = oneOf.stream().min(LessonColumn::compareTo).orElseThrow();
            List<String> headers = column.headers().stream().limit(SHOWN).toList();
            throw new FeedRefused(
                    Issue.fatal(table.headerLine(), new CsvLessonDefect.NeededColumn(column.label(), headers)));
        }
    }

    boolean has(LessonColumn column) {
        return places.containsKey(column);
    }

    /** The cell, or "". */
    String cell(CsvRow row, LessonColumn column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
