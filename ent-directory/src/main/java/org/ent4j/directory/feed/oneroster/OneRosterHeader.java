package org.ent4j.directory.feed.oneroster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** The header of a file: which column each cell of a row is, however the header is spelt. */
final class OneRosterHeader {

    /** Names that software gives to columns in the place of the right ones, without case and punctuation. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("usersourcedid", List.of("userSourcedId", "sourcedId")),
            Map.entry("agents", List.of("agentSourcedIds")),
            Map.entry("agentsourcedid", List.of("agentSourcedIds")),
            Map.entry("userid", List.of("userIds")),
            Map.entry("grade", List.of("grades")),
            Map.entry("schoolyearid", List.of("schoolYearSourcedId")),
            Map.entry("orgsourcedid", List.of("orgSourcedId", "orgSourcedIds")),
            Map.entry("orgids", List.of("orgSourcedIds")),
            Map.entry("termsourcedid", List.of("termSourcedIds")),
            Map.entry("subject", List.of("subjects")),
            Map.entry("startdate", List.of("startDate", "beginDate")),
            Map.entry("begindate", List.of("beginDate", "startDate")));

    private static final int LONG_NAME = 10;
    private static final int SHORT_NAME = 6;
    private static final int MOST_COLUMNS = 300;

    private final OneRosterFile file;
    private final List<Optional<String>> columns = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private OneRosterHeader(OneRosterFile file) {
        this.file = file;
    }

    /** Reads the cells of the header; what is not spelt right is in {@link #issues}. */
    static OneRosterHeader read(OneRosterFile file, List<String> cells, SourceLocation where) {
        var header = new OneRosterHeader(file);
        var names = cells.stream().limit(MOST_COLUMNS).map(String::strip).toList();
        var exact = new HashSet<>(names);
        exact.retainAll(file.columns());
        var taken = new HashSet<String>();
        names.forEach(name -> header.columns.add(header.column(name, exact, taken, where)));
        return header;
    }

    private Optional<String> column(String name, Set<String> exact, Set<String> taken, SourceLocation where) {
        if (file.has(name)) {
            return first(name, name, taken, where);
        }
        var found = otherName(name).or(() -> nearest(name)).filter(column -> !exact.contains(column));
        if (found.isEmpty() && !name.isEmpty()) {
            say(where, new OneRosterDefect.UnknownHeader(name));
        }
        found.ifPresent(column -> say(where, new OneRosterDefect.MisspeltHeader(name, column)));
        return found.flatMap(column -> first(name, column, taken, where));
    }

    private Optional<String> first(String name, String column, Set<String> taken, SourceLocation where) {
        if (!taken.add(column)) {
            say(where, new OneRosterDefect.DoubledHeader(name));
            return Optional.empty();
        }
        return Optional.of(column);
    }

    private void say(SourceLocation where, Reason reason) {
        issues.add(Issue.info(where, reason));
    }

    private Optional<String> otherName(String name) {
        return OTHER_NAMES.getOrDefault(bare(name), List.of()).stream()
                .filter(file::has)
                .findFirst();
    }

    /** The one column that is spelt almost so: an extension is none. */
    private Optional<String> nearest(String name) {
        if (name.contains(".") || name.contains("_")) {
            return Optional.empty();
        }
        var near = file.columns().stream()
                .filter(column -> differences(bare(name), bare(column)) <= allowed(column))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static int allowed(String column) {
        return column.length() >= LONG_NAME ? 2 : column.length() >= SHORT_NAME ? 1 : 0;
    }

    /** How many letters are to be changed, added or taken away (Levenshtein). */
    private static int differences(String one, String other) {
        var last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j - 1], last[j]) + 1);
            }
            last = row;
        }
        return last[other.length()];
    }

    boolean has(String column) {
        return columns.contains(Optional.of(column));
    }

    /** The column of each cell; none where the header is empty or unknown. */
    List<Optional<String>> columns() {
        return columns;
    }

    List<Issue> issues() {
        return issues;
    }
}
