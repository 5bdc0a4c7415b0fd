package org.ent4j.ticketing.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.model.text.Folding;

/**
 * The words of a text that tell what it is about, without those of any question; singular and plural are one.
 *
 * @param asWritten by their stem, in the order of the text, each as it stands there first
 */
record QuestionWords(Map<String, String> asWritten) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Nobody's question has more; what is longer is read so far. */
    private static final int MOST = 200;

    private static final int SHORTEST_PLURAL = 4;

    static QuestionWords of(String text) {
        var words = new LinkedHashMap<String, String>();
        for (var word : BETWEEN_WORDS.split(text)) {
            var folded = Folding.fold(word);
            if (isTelling(folded)) {
                words.putIfAbsent(stem(folded), word);
            }
            if (words.size() == MOST) {
                break;
            }
        }
        return new QuestionWords(Collections.unmodifiableMap(words));
    }

    Set<String> stems() {
        return asWritten.keySet();
    }

    int size() {
        return asWritten.size();
    }

    private static boolean isTelling(String folded) {
        return !folded.isEmpty()
                && (folded.length() > 1 || Character.isDigit(folded.charAt(0)))
                && !StopWords.FRENCH.contains(folded);
    }

    private static String stem(String folded) {
        return folded.length() >= SHORTEST_PLURAL && (folded.endsWith("S") || folded.endsWith("X"))
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
