package org.ent4j.model.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What two texts share as sets of words. */
final class TokenSet {

    private TokenSet() {}

    static double similarity(CharSequence one, CharSequence other) {
        return dice(words(one), words(other));
    }

    /** Twice the common words ÷ all words; 1 for two empty sets. */
    static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        var common = 0;
        for (var word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return 2.0 * common / (one.size() + other.size());
    }

    static Set<String> words(CharSequence text) {
        return Arrays.stream(text.toString().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
