package org.ent4j.examples.cli.access;

import java.util.List;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * What was read, compiled.
 *
 * @param snapshot rights and people on the day asked for
 * @param issues of both files
 * @param hasUsers people were read, and not rights alone
 */
record AccessInput(AccessSnapshot snapshot, List<Issue> issues, boolean hasUsers) {

    AccessInput {
        issues = List.copyOf(issues);
    }

    /** Nothing of the files was left out. */
    boolean isComplete() {
        return issues.stream().noneMatch(Issue::costsARow);
    }

    /** Says on the error stream what is wrong with the files. */
    AccessInput tell(Output output) {
        issues.forEach(
                issue -> output.remark(Label.of(IssueView.line(issue, Lang.FR), IssueView.line(issue, Lang.EN))));
        return this;
    }

    Answer answer(boolean yes, Object json, List<String> lines) {
        return Answer.of(yes && isComplete(), json, lines);
    }
}
