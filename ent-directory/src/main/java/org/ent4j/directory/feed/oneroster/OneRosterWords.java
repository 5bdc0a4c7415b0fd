package org.ent4j.directory.feed.oneroster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of which the format lists the values. Source: CSV Binding 1.2.1 and CSV Tables 1.1.1. */
final class OneRosterWords {

    private static final List<String> TRUTH = List.of("true", "false");

    private static final Map<String, List<String>> BY_COLUMN = Map.ofEntries(
            Map.entry("status", List.of(OneRosterBundle.ACTIVE, OneRosterBundle.TO_BE_DELETED)),
            Map.entry(
                    "type",
                    List.of(
                            "department",
                            "school",
                            "district",
                            "local",
                            "state",
                            "national",
                            "gradingPeriod",
                            "semester",
                            "schoolYear",
                            "term")),
            Map.entry("classType", List.of("homeroom", "scheduled")),
            Map.entry("enabledUser", TRUTH),
            Map.entry("primary", TRUTH),
            Map.entry("roleType", List.of("primary", "secondary")),
            Map.entry("role", OneRosterRoles.words()));

    /** What version 1.0 called a row to be deleted, and what spreadsheets make of booleans. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "inactive", OneRosterBundle.TO_BE_DELETED,
            "deleted", OneRosterBundle.TO_BE_DELETED,
            "1", "true",
            "0", "false",
            "yes", "true",
            "no", "false");

    private OneRosterWords() {}

    /** The value that is meant; the text itself where no list holds it. */
    static String meant(String column, String text) {
        var words = BY_COLUMN.getOrDefault(column, List.of());
        return words.contains(text) || words.isEmpty()
                ? text
                : nearest(words, text).orElse(text);
    }

    private static Optional<String> nearest(List<String> words, String text) {
        var other = OTHER_WORDS.getOrDefault(bare(text), text);
        return words.stream().filter(word -> bare(word).equals(bare(other))).findFirst();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
