package org.ent4j.directory.search;

import java.util.HashSet;
import java.util.Set;

/**
 * The slips of a hand that types: a letter too many, one too few, another one, or two neighbours swapped. The letter that
 * was missed is one of A to Z, so that there are few enough words to look each one up.
 */
public final class Slips {

    /** A slip in a shorter word makes too many other words. */
    public static final int SHORTEST = 5;

    private Slips() {}

    /**
     * Every word that may have been meant, the word itself apart: some 400 for a word of seven letters, none for one of
     * less than {@value #SHORTEST}.
     *
     * @param word folded
     */
    public static Set<String> meant(String word) {
        var meant = new HashSet<String>();
        if (word.length() >= SHORTEST && word.chars().noneMatch(letter -> Character.isSurrogate((char) letter))) {
            for (var i = 0; i <= word.length(); i++) {
                addAt(word, i, meant);
            }
            meant.remove(word);
        }
        return meant;
    }

    private static void addAt(String word, int i, Set<String> meant) {
        var before = word.substring(0, i);
        var after = word.substring(i);
        var rest = after.isEmpty() ? "" : after.substring(1);
        if (!after.isEmpty()) {
            meant.add(before + rest);
        }
        if (after.length() > 1) {
            meant.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
        for (var letter = 'A'; letter <= 'Z'; letter++) {
            meant.add(before + letter + after);
            if (!after.isEmpty()) {
                meant.add(before + letter + rest);
            }
        }
    }
}
