package org.ent4j.directory.feed.siecle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Reason;

/** The account of a reading: the fate of every row, whose people stay although their rows do not, and what was wrong. */
final class SiecleAccount {

    private final Map<SiecleCategory, Tally> tallies = new EnumMap<>(SiecleCategory.class);
    private final Set<SourceKey> rejected = new HashSet<>();
    private final List<Issue> issues;

    SiecleAccount(List<Issue> issues) {
        this.issues = new ArrayList<>(issues);
    }

    void keep(SiecleCategory category) {
        tallies.merge(category, Tally.none(category.name()).keep(), (before, one) -> before.keep());
    }

    void reject(SiecleCategory category, SiecleRow row, Reason reason) {
        follow(category);
        say(Issue.error(row.where(), reason));
    }

    /** The row goes where the row goes that it hangs on, of which the account speaks already. */
    void follow(SiecleCategory category) {
        tallies.merge(category, Tally.none(category.name()).reject(), (before, one) -> before.reject());
    }

    /** The row is of no use, but the person is in the base all the same. */
    void stays(SourceKey person) {
        rejected.add(person);
    }

    void warn(SiecleRow row, Reason reason) {
        say(Issue.warning(row.where(), reason));
    }

    void say(Issue issue) {
        issues.add(issue);
    }

    List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    Set<SourceKey> rejected() {
        return rejected;
    }

    List<Issue> issues() {
        return issues;
    }
}
