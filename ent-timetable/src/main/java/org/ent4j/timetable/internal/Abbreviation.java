package org.ent4j.timetable.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether words are short for other words: cut ({@code HIST GEO}), or their initials ({@code EPS}). */
final class Abbreviation {

    private static final Set<String> SMALL_WORDS =
            Set.of("A", "AU", "AUX", "D", "DE", "DES", "DU", "EN", "ET", "L", "LA", "LE", "LES", "OU");
    private static final int FEWEST_INITIALS = 2;

    private Abbreviation() {}

    /** Either may be the short one. */
    static boolean isOne(List<String> one, List<String> other) {
        var mine = telling(one);
        var theirs = telling(other);
        return isCut(mine, theirs) || isCut(theirs, mine) || isInitials(mine, theirs) || isInitials(theirs, mine);
    }

    private static List<String> telling(List<String> words) {
        var telling = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Word for word, each the beginning of the other's. */
    private static boolean isCut(List<String> shorter, List<String> longer) {
        if (shorter.size() != longer.size() || shorter.isEmpty()) {
            return false;
        }
        for (var i = 0; i < shorter.size(); i++) {
            if (!longer.get(i).startsWith(shorter.get(i)) && !shorter.get(i).startsWith(longer.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitials(List<String> shorter, List<String> longer) {
        return shorter.size() == 1
                && longer.size() >= FEWEST_INITIALS
                && shorter.get(0)
                        .equals(longer.stream()
                                .map(word -> word.substring(0, 1))
                                .collect(Collectors.joining()));
    }
}
