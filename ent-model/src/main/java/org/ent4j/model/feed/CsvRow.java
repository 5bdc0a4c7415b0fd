package org.ent4j.model.feed;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;

/**
 * A row of a table.
 *
 * @param where its file and the line on which it begins
 * @param cells without the spaces around; a row may be shorter than the header
 * @param defect why nothing of it can be used, when that is so
 */
public record CsvRow(SourceLocation where, List<String> cells, Optional<RowDefect> defect) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell at the index, from 0; "" when the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
