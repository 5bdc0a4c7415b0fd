package org.ent4j.model.text;

/**
 * What two labels of a class, a group, a room or a subject have in common when they differ only by case, accents,
 * spaces and punctuation: {@code "3ème A"}, {@code "3EME-A"} and {@code "3emeA"} have one key. Words are joined, except
 * between two digits, so that {@code "6 11"} and {@code "61 1"} stay apart; {@code +} counts, so that a group
 * {@code "3A+"} is not {@code "3A"}. Nothing is read into the words: {@code "3E"} is not {@code "3EME"}.
 */
public record LabelKey(String value) implements Comparable<LabelKey> {

    private static final String SIGNS_THAT_COUNT = "+";

    public LabelKey {
        var folded = key(value);
        if (!folded.equals(value)) {
            throw new IllegalArgumentException(
                    "'%s' is not the key of a label, '%s' would be.\nMaybe use LabelKey.of.".formatted(value, folded));
        }
    }

    public static LabelKey of(String label) {
        return new LabelKey(key(label));
    }

    /** Whether the label has nothing to compare, as {@code "-"}. Two such labels are not the same for that. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static String key(String label) {
        var words = Folding.words(label, SIGNS_THAT_COUNT);
        var joined = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ' || betweenDigits(words, i)) {
                joined.append(words.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean betweenDigits(String words, int space) {
        return Character.isDigit(words.charAt(space - 1)) && Character.isDigit(words.charAt(space + 1));
    }

    @Override
    public int compareTo(LabelKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
