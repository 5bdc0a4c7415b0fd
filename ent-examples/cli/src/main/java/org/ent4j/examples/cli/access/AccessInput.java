package org.ent4j.examples.cli.access;

import java.util.List;
import java.util.Optional;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;

/**
 * What was read, compiled.
 *
 * @param snapshot rights and people on the day asked for
 * @param issues of both files
 * @param people the file of people, when not rights alone were read
 */
record AccessInput(AccessSnapshot snapshot, List<Issue> issues, Optional<FeedSource> people) {

    AccessInput {
        issues = List.copyOf(issues);
    }

    boolean hasUsers() {
        return people.isPresent();
    }

    /** Nothing of the files was left out. */
    boolean isComplete() {
        return issues.stream().noneMatch(Issue::costsARow);
    }

    /** Says on the error stream what is wrong with the files. */
    AccessInput tell(Output output) {
        IssueLines.tell(issues, output);
        return this;
    }

    Answer answer(boolean yes, Object json, List<String> lines) {
        return Answer.of(yes && isComplete(), json, lines);
    }
}
