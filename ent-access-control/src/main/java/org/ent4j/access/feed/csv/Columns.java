package org.ent4j.access.feed.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;

/** Where the columns of a table stand. */
final class Columns {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Columns() {}

    /** The columns of a table that is read by name; the others are told, since they might restrict. */
    static Columns of(CsvTable table, Set<Column> read) {
        var columns = new Columns();
        for (var place = 0; place < table.header().size(); place++) {
            columns.place(table, read, place);
        }
        return columns;
    }

    private void place(CsvTable table, Set<Column> read, int place) {
        var name = table.header().get(place);
        var column = Column.named(name).filter(known -> read.contains(known) || known == Column.NOTE);
        if (column.isEmpty()) {
            table.add(Issue.warning(table.headerLine(), new ImportDefect.UnreadColumn(name)));
        } else if (column.get() != Column.NOTE && places.putIfAbsent(column.get(), place) != null) {
            var first = table.header().get(places.getOrDefault(column.get(), place));
            table.add(Issue.warning(table.headerLine(), new ImportDefect.ColumnTwice(first, name)));
        }
    }

    /** @throws FeedRefused when the table has none of them */
    Columns require(CsvTable table, Column... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(places::containsKey)) {
            throw new FeedRefused(
                    Issue.fatal(table.headerLine(), new ImportDefect.MissingColumn(anyOf[0].shown(), table.header())));
        }
        return this;
    }

    /** The cell, when the table has the column and the row something in it. */
    Optional<String> find(CsvRow row, Column column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).filter(cell -> !cell.isEmpty());
    }

    /** The first of these columns in which the row has nothing. */
    Optional<Column> firstEmpty(CsvRow row, List<Column> needed) {
        return needed.stream().filter(column -> find(row, column).isEmpty()).findFirst();
    }
}
