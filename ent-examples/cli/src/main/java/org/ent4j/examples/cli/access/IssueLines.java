package org.ent4j.examples.cli.access;

import java.util.List;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Issues on the error stream, each on its line. */
final class IssueLines {

    private IssueLines() {}

    static void tell(List<Issue> issues, Output output) {
        issues.forEach(
                issue -> output.remark(Label.of(IssueView.line(issue, Lang.FR), IssueView.line(issue, Lang.EN))));
    }
}
