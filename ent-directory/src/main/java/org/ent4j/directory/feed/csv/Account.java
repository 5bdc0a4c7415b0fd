package org.ent4j.directory.feed.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/** What became of each row, and everything that there is to say. */
final class Account {

    private static final String UNKNOWN = "?";

    final List<Issue> issues = new ArrayList<>();
    final Set<PeopleKind> kinds = EnumSet.noneOf(PeopleKind.class);
    final Set<PeopleKind> unclear = EnumSet.noneOf(PeopleKind.class);
    final Set<SourceKey> rejected = new HashSet<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<SourceKey, SourceLocation> seen = new HashMap<>();

    /** The category of the rows of a file: the word of its profil. */
    static String category(Optional<Profil> profil) {
        return profil.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(UNKNOWN);
    }

    void keep(String category) {
        tallies.merge(category, Tally.none(category).keep(), (before, one) -> before.keep());
    }

    /** A row of which nobody knows whose it is. */
    void reject(String category, SourceLocation where, Reason why, Set<PeopleKind> possible) {
        reject(category, where, why);
        unclear.addAll(possible);
    }

    void reject(String category, SourceLocation where, Reason why) {
        issues.add(Issue.error(where, why));
        tallies.merge(category, Tally.none(category).reject(), (before, one) -> before.reject());
    }

    /** Whether this is the first row of that key; a further one is rejected, with the line of the first. */
    boolean isFirst(String category, SourceLocation where, SourceKey key) {
        var first = first(key, where);
        first.ifPresent(earlier -> reject(category, where, new CsvDefect.SamePerson(earlier)));
        return first.isEmpty();
    }

    /** Where the key was met before, if it was. */
    Optional<SourceLocation> first(SourceKey key, SourceLocation where) {
        return Optional.ofNullable(seen.putIfAbsent(key, where));
    }

    List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }
}
