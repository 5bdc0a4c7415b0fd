package org.ent4j.ticketing.routing;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All words of all rules, to be found in a text. Most words of a text are in no rule: a bit for each hash spares their being cut
 * out and looked up.
 */
final class Vocabulary {

    private static final int BITS_A_WORD = 16;

    private final Set<String> words;
    private final BitSet hashes;
    private final int mask;

    private Vocabulary(Set<String> words) {
        this.words = words;
        this.mask = Integer.highestOneBit(Math.max(1, words.size())) * BITS_A_WORD - 1;
        this.hashes = new BitSet(mask + 1);
        words.forEach(word -> hashes.set(bit(word.hashCode())));
    }

    static Vocabulary of(List<RoutingRule> rules) {
        var words = new HashSet<String>();
        rules.stream().map(RoutingRule::words).forEach(words::addAll);
        return new Vocabulary(words);
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
            var word = folded.substring(from, to);
            if (words.contains(word)) {
                found.add(word);
            }
        }
    }

    private int bit(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }
}
