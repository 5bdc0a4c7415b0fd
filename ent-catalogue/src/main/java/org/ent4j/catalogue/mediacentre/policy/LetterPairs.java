package org.ent4j.catalogue.mediacentre.policy;

import java.util.stream.IntStream;

/** The pairs of neighbouring letters of a text, by which texts are compared. */
final class LetterPairs {

    private final int length;
    private final int[] sorted;

    private LetterPairs(int length, int[] sorted) {
        this.length = length;
        this.sorted = sorted;
    }

    static LetterPairs of(String text) {
        var pairs = IntStream.range(0, Math.max(0, text.length() - 1))
                .map(at -> (text.charAt(at) << Character.SIZE) | text.charAt(at + 1))
                .sorted()
                .toArray();
        return new LetterPairs(text.length(), pairs);
    }

    /** Dice's measure, 0 to 100; 0 as well where one text is three times as long as the other. */
    int similarity(LetterPairs other) {
        var shorter = Math.min(length, other.length);
        if (shorter < 2 || 3 * shorter < Math.max(length, other.length)) {
            return 0;
        }
        return 200 * common(other) / (length + other.length - 2);
    }

    private int common(LetterPairs other) {
        var common = 0;
        for (int one = 0, two = 0; one < sorted.length && two < other.sorted.length; ) {
            var order = Integer.compare(sorted[one], other.sorted[two]);
            common += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
