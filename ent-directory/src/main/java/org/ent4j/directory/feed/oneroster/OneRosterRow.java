package org.ent4j.directory.feed.oneroster;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;

/**
 * A row of a bundle.
 *
 * @param where the line that it was read from
 * @param cells a text for each column of the file, "" where there is none; days in ISO form
 */
public record OneRosterRow(OneRosterFile file, SourceLocation where, List<String> cells) {

    private static final List<String> OF_DELTAS = List.of("status", "dateLastModified");

    public OneRosterRow {
        cells = List.copyOf(cells);
        if (cells.size() != file.columns().size()) {
            throw new IllegalArgumentException("A row of %s.csv with %d cells.\nMaybe it was made of another header."
                    .formatted(file.title(), cells.size()));
        }
    }

    /** A row to be written, of the columns that have a value. */
    static OneRosterRow of(OneRosterFile file, String id, Map<String, String> values) {
        var cells = new ArrayList<>(Collections.nCopies(file.columns().size(), ""));
        values.forEach((column, value) -> cells.set(file.place(column), value));
        cells.set(file.place("sourcedId"), id);
        return new OneRosterRow(file, SourceLocation.of(file.fileName()).element(id), cells);
    }

    public String id() {
        return text("sourcedId");
    }

    /** The cell of that column, or "". */
    public String text(String column) {
        return cells.get(file.place(column));
    }

    /** The cell of that column, when there is something in it. */
    public Optional<String> value(String column) {
        return Optional.of(text(column)).filter(not(String::isEmpty));
    }

    /** The parts of a cell that holds a list. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split(",", -1))
                .map(String::strip)
                .filter(not(String::isEmpty))
                .toList();
    }

    OneRosterRow with(String column, String value) {
        var changed = new ArrayList<>(cells);
        changed.set(file.place(column), value);
        return new OneRosterRow(file, where, changed);
    }

    /** Says the same, whatever its line, its status and the time of its last change. */
    boolean saysTheSameAs(OneRosterRow other) {
        return bare().equals(other.bare());
    }

    private List<String> bare() {
        var bare = new ArrayList<>(cells);
        OF_DELTAS.forEach(column -> bare.set(file.place(column), ""));
        return bare;
    }
}
