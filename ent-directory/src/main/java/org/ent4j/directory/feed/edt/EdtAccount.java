package org.ent4j.directory.feed.edt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** The account of a reading; of warnings of one kind the first ones are kept, and the others counted. */
final class EdtAccount {

    private static final int SHOWN = 3;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, List<Issue>> warnings = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();

    void keep(String element) {
        tallies.merge(element, Tally.none(element).keep(), (before, one) -> before.keep());
    }

    /** @param key the key of a person, "" for another row */
    void reject(String element, SourceLocation where, String key, Reason reason) {
        tallies.merge(element, Tally.none(element).reject(), (before, one) -> before.reject());
        issues.add(Issue.error(where, reason));
        if (!key.isEmpty()) {
            rejected.add(key);
        }
    }

    void warn(SourceLocation where, Reason reason) {
        warnings.computeIfAbsent(reason.code(), any -> new ArrayList<>()).add(Issue.warning(where, reason));
    }

    Set<String> rejected() {
        return rejected;
    }

    List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    List<Issue> issues() {
        return Stream.concat(issues.stream(), warnings.values().stream().flatMap(EdtAccount::firstOnes))
                .toList();
    }

    private static Stream<Issue> firstOnes(List<Issue> same) {
        var more = same.size() - SHOWN;
        var first = same.get(0);
        var rest =
                Issue.warning(SourceLocation.of(first.where().file()), new EdtPeopleDefect.More(more, first.reason()));
        return Stream.concat(same.stream().limit(SHOWN), more > 0 ? Stream.of(rest) : Stream.empty());
    }
}
