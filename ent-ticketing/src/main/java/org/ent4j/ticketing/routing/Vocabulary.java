package org.ent4j.ticketing.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All words of all rules, to be found in a text; such as {@code "WI FI"} by the first of their parts. Most words of a text are in
 * no rule: a bit for each hash spares their being cut out and looked up.
 */
final class Vocabulary {

    private static final int BITS_A_WORD = 16;
    private static final List<String> NONE = List.of();

    private final Map<String, List<String>> byFirst;
    private final BitSet hashes;
    private final int mask;

    private Vocabulary(Map<String, List<String>> byFirst) {
        this.byFirst = byFirst;
        this.mask = Integer.highestOneBit(Math.max(1, byFirst.size())) * BITS_A_WORD - 1;
        this.hashes = new BitSet(mask + 1);
        byFirst.keySet().forEach(word -> hashes.set(bit(word.hashCode())));
    }

    static Vocabulary of(List<RoutingRule> rules) {
        var words = new LinkedHashSet<String>();
        rules.stream().map(RoutingRule::words).forEach(words::addAll);
        var byFirst = new HashMap<String, List<String>>();
        words.forEach(word ->
                byFirst.computeIfAbsent(first(word), any -> new ArrayList<>()).add(word));
        return new Vocabulary(byFirst);
    }

    private static String first(String word) {
        var end = word.indexOf(' ');
        return end < 0 ? word : word.substring(0, end);
    }

    /** @param folded with one space between words */
    Set<String> in(String folded) {
        var found = new LinkedHashSet<String>();
        var from = 0;
        var hash = 0;
        for (var i = 0; i < folded.length(); i++) {
            var letter = folded.charAt(i);
            if (letter == ' ') {
                addIfKnown(folded, from, i, hash, found);
                from = i + 1;
                hash = 0;
            } else {
                // as String.hashCode says
                hash = 31 * hash + letter;
            }
        }
        addIfKnown(folded, from, folded.length(), hash, found);
        return found;
    }

    private void addIfKnown(String folded, int from, int to, int hash, Collection<String> found) {
        if (hashes.get(bit(hash))) {
            for (var word : byFirst.getOrDefault(folded.substring(from, to), NONE)) {
                if (standsAt(folded, from, word)) {
                    found.add(word);
                }
            }
        }
    }

    private static boolean standsAt(String folded, int from, String word) {
        var end = from + word.length();
        return folded.startsWith(word, from) && (end == folded.length() || folded.charAt(end) == ' ');
    }

    private int bit(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }
}
