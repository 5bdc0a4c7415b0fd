package org.ent4j.examples.spark.journals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.journal.JournalKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of journals: an event as the table {@code vs_event} has it, or something to be reported. A row that cannot be
 * used names its school and its journal as far as it can, for nothing of that journal can be trusted then.
 */
final class EventRow {

    /** {@code file} is the number of the file among those that are read; what cannot be used has no position. */
    static final StructType SCHEMA = Rows.of(
            Rows.whole("file"),
            Rows.whole("line"),
            Rows.text("name"),
            Rows.text("school"),
            Rows.field("position", DataTypes.LongType),
            Rows.text("kind"),
            Rows.text("id"),
            Rows.whole("sequence"),
            Rows.text("at"),
            Rows.text("author"),
            Rows.text("body"),
            Rows.field("issue", IssueRows.SCHEMA));

    /** The columns of the table, by their names there. */
    static final List<String> COLUMNS = List.of("school", "position", "kind", "id", "sequence", "at", "author", "body");

    /** As the database has them: eight bytes, and four. */
    private static final SortedMap<String, Pattern> NUMBERS = new TreeMap<>(
            Map.of("position", Pattern.compile("[1-9][0-9]{0,17}"), "sequence", Pattern.compile("[1-9][0-9]{0,8}")));

    private static final List<String> TEXTS = List.of("school", "kind", "id", "at", "author", "body");

    private final List<Integer> places;
    private final int cells;

    private EventRow(List<Integer> places, int cells) {
        this.places = places;
        this.cells = cells;
    }

    /** @param titles those of the file, in any order; others are passed over */
    static EventRow in(List<String> titles) {
        return new EventRow(COLUMNS.stream().map(titles::indexOf).toList(), titles.size());
    }

    /** A column that the file does not have. */
    Optional<JournalDefect> missing() {
        var place = places.indexOf(-1);
        return place < 0 ? Optional.empty() : Optional.of(new JournalDefect.NoColumn(COLUMNS.get(place)));
    }

    /** Whether cells are missing at its end: nothing that a database writes is so, unless it breaks off. */
    boolean isCut(CsvRow row) {
        return row.cells().size() < cells;
    }

    String kind(CsvRow row) {
        return cell(row, "kind");
    }

    private String cell(CsvRow row, String column) {
        return row.cell(places.get(COLUMNS.indexOf(column)));
    }

    /** The event, or what is wrong with it. */
    Row of(int file, CsvRow row) {
        return defect(row).map(defect -> unusable(file, row, defect)).orElseGet(() -> event(file, row));
    }

    private Optional<Reason> defect(CsvRow row) {
        return row.defect().<Reason>map(defect -> defect).or(() -> ofCells(row));
    }

    private Optional<JournalDefect> ofCells(CsvRow row) {
        var defects = new ArrayList<JournalDefect>();
        for (var column : TEXTS) {
            if (cell(row, column).isEmpty()) {
                defects.add(new JournalDefect.Nothing(column));
            }
        }
        NUMBERS.forEach((column, number) -> {
            if (!number.matcher(cell(row, column)).matches()) {
                defects.add(new JournalDefect.NoNumber(column, cell(row, column)));
            }
        });
        if (cell(row, "id").length() > JournalKey.LONGEST) {
            defects.add(new JournalDefect.TooLong("id", JournalKey.LONGEST));
        }
        return defects.stream().findFirst();
    }

    private Row event(int file, CsvRow row) {
        return RowFactory.create(
                file,
                row.where().line(),
                row.where().file(),
                cell(row, "school"),
                Long.valueOf(cell(row, "position")),
                cell(row, "kind"),
                cell(row, "id"),
                Integer.valueOf(cell(row, "sequence")),
                cell(row, "at"),
                cell(row, "author"),
                cell(row, "body"),
                null);
    }

    private Row unusable(int file, CsvRow row, Reason defect) {
        var where = row.where();
        return RowFactory.create(
                file,
                where.line(),
                where.file(),
                named(row, "school"),
                null,
                named(row, "kind"),
                named(row, "id"),
                null,
                null,
                null,
                null,
                IssueRows.of(Issue.error(where, defect)));
    }

    private @Nullable String named(CsvRow row, String column) {
        var text = cell(row, column);
        return text.isEmpty() || text.length() > JournalKey.LONGEST ? null : text;
    }

    static Row issue(int file, Issue issue) {
        var where = issue.where();
        return RowFactory.create(
                file, where.line(), where.file(), null, null, null, null, null, null, null, null, IssueRows.of(issue));
    }
}
