package org.ent4j.directory.feed.sts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.issue.Issue;

/** The account of a reading: how many rows of each element, and what was wrong. */
final class StsAccount {

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    void keep(String element) {
        tallies.merge(element, Tally.none(element).keep(), (before, one) -> before.keep());
    }

    void reject(String element, Issue issue) {
        tallies.merge(element, Tally.none(element).reject(), (before, one) -> before.reject());
        issues.add(issue);
    }

    void say(Issue issue) {
        issues.add(issue);
    }

    List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    List<Issue> issues() {
        return issues;
    }
}
