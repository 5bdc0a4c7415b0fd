package org.ent4j.access.feed.csv;

import java.util.List;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** A row of a table. */
record CsvRow(SourceLocation where, List<String> cells, List<Issue> issues) {

    /** The cell without the spaces around; "" when the row is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    void reject(String element, Reason reason) {
        issues.add(Issue.error(where.element(element), reason));
    }
}
