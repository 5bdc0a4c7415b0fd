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
import org.ent4j.model.issue.SourceLocation;

/** A row of a file of journals: an event as the table {@code vs_event} has it, or something to be reported. */
final class EventRow {

    /** {@code file} is the number of the file among those that are read. */
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

    private final List<Integer> places;

    private EventRow(List<Integer> places) {
        this.places = places;
    }

    /** @param titles those of the file, in any order; others are passed over */
    static EventRow in(List<String> titles) {
        return new EventRow(COLUMNS.stream().map(titles::indexOf).toList());
    }

    /** A column that the file does not have. */
    Optional<JournalDefect> missing() {
        var place = places.indexOf(-1);
        return place < 0 ? Optional.empty() : Optional.of(new JournalDefect.NoColumn(COLUMNS.get(place)));
    }

    String kind(CsvRow row) {
        return cell(row, "kind");
    }

    private String cell(CsvRow row, String column) {
        return row.cell(places.get(COLUMNS.indexOf(column)));
    }

    /** The event, or what is wrong with it. */
    Row of(int file, CsvRow row) {
        return defect(row)
                .map(defect -> issue(file, Issue.error(row.where(), defect)))
                .orElseGet(() -> event(file, row));
    }

    private Optional<JournalDefect> defect(CsvRow row) {
        var defects = new ArrayList<JournalDefect>();
        for (var column : List.of("school", "kind", "id", "body")) {
            if (cell(row, column).isEmpty()) {
                defects.add(new JournalDefect.Nothing(column));
            }
        }
        NUMBERS.forEach((column, number) -> {
            if (!number.matcher(cell(row, column)).matches()) {
                defects.add(new JournalDefect.NoNumber(column, cell(row, column)));
            }
        });
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

    static Row issue(int file, Issue issue) {
        SourceLocation where = issue.where();
        return RowFactory.create(
                file, where.line(), where.file(), null, null, null, null, null, null, null, null, IssueRows.of(issue));
    }
}
