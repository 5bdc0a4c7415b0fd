package org.ent4j.directory.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.issue.Issue;

/**
 * What there is to say about a feed once it is read.
 *
 * @param coverage whom the feed speaks of
 * @param tallies how many rows of each category were read, kept and rejected
 * @param rejected keys of the people whose rows were rejected: they are in the feed all the same
 * @param issues every defect, in the order in which they were met
 */
public record FeedReading(Coverage coverage, List<Tally> tallies, Set<SourceKey> rejected, List<Issue> issues) {

    public FeedReading {
        tallies = List.copyOf(tallies);
        rejected = Set.copyOf(rejected);
        issues = List.copyOf(issues);
    }

    public static FeedReading refused(Coverage coverage, Issue fatal) {
        return new FeedReading(coverage, List.of(), Set.of(), List.of(fatal));
    }

    public Optional<Issue> fatal() {
        return issues.stream().filter(Issue::isFatal).findFirst();
    }

    /** Nothing was dropped: the only case in which a report may say success. */
    public boolean isComplete() {
        return issues.stream().noneMatch(issue -> issue.costsARow() || issue.isFatal());
    }
}
