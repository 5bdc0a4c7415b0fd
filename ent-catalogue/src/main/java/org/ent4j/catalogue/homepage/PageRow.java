package org.ent4j.catalogue.homepage;

import java.util.List;

/** Columns side by side; on a narrow screen one under the other. */
public record PageRow(List<PageColumn> columns) {

    public PageRow {
        columns = List.copyOf(columns);
        var width = columns.stream().mapToInt(PageColumn::width).sum();
        if (columns.isEmpty() || width > PageColumn.WHOLE) {
            throw new IllegalArgumentException(
                    "A row of %d columns, %d twelfths wide.\nMaybe one of them belongs to the next row."
                            .formatted(columns.size(), width));
        }
    }
}
