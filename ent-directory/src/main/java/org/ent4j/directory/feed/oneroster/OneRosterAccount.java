package org.ent4j.directory.feed.oneroster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/**
 * The account of a reading: how many rows of each file, and what was tolerated or wrong. Of each kind of remark on the
 * rows of a file the first ones are kept and the others counted; rows that are lost are all named.
 */
final class OneRosterAccount {

    static final int SHOWN = 3;

    private final Map<OneRosterFile, Tally> tallies = new EnumMap<>(OneRosterFile.class);
    private final Map<Kind, Remarks> remarks = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<SourceLocation> rejected = new HashSet<>();
    private final Set<String> rejectedUsers = new HashSet<>();
    private boolean damaged;

    private record Kind(Severity severity, String code, String file) {}

    /** Remarks of one kind. */
    private static final class Remarks {
        private final Issue first;
        private int count;

        Remarks(Issue first) {
            this.first = first;
        }
    }

    void read(OneRosterFile file) {
        tallies.merge(file, Tally.none(file.title()).keep(), (before, one) -> before.keep());
    }

    /** A row that was read is lost all the same. */
    void reject(OneRosterRow row, Reason reason) {
        reject(row.file(), row.where(), row.id(), reason);
    }

    void reject(OneRosterFile file, SourceLocation where, String id, Reason reason) {
        issues.add(Issue.error(where, reason));
        if (rejected.add(where)) {
            tallies.computeIfPresent(
                    file,
                    (any, tally) -> new Tally(tally.category(), tally.read(), tally.kept() - 1, tally.rejected() + 1));
        }
        if (file == OneRosterFile.USERS && !id.isEmpty()) {
            rejectedUsers.add(id);
        }
    }

    /** A remark on the bundle or on a file. */
    void say(Issue issue) {
        issues.add(issue);
    }

    void info(SourceLocation where, Reason reason) {
        remark(Issue.info(where, reason));
    }

    void warn(SourceLocation where, Reason reason) {
        remark(Issue.warning(where, reason));
    }

    private void remark(Issue issue) {
        var kind = new Kind(issue.severity(), issue.code(), issue.where().file());
        var same = remarks.computeIfAbsent(kind, any -> new Remarks(issue));
        same.count++;
        if (same.count <= SHOWN) {
            issues.add(issue);
        }
    }

    /** Part of the bundle is missing, so that absence from it means nothing. */
    void damage(Issue issue) {
        damaged = true;
        issues.add(issue);
    }

    void damaged() {
        damaged = true;
    }

    boolean isDamaged() {
        return damaged;
    }

    Set<String> rejectedUsers() {
        return rejectedUsers;
    }

    List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    List<Issue> issues() {
        return Stream.concat(
                        issues.stream(),
                        remarks.values().stream()
                                .filter(same -> same.count > SHOWN)
                                .map(OneRosterAccount::more))
                .toList();
    }

    private static Issue more(Remarks same) {
        return new Issue(
                same.first.severity(),
                SourceLocation.of(same.first.where().file()),
                new OneRosterDefect.More(same.count - SHOWN, same.first.reason()));
    }
}
