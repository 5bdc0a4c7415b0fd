package org.ent4j.viescolaire.motif;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code of a motif: it is made once, of the label of that day, and stays when the label changes. The first two letters
 * of the first two words ({@code "Evacuation infirmerie"} gives {@code ma_evin}), four letters of a single word ({@code
 * ma_covi}), a number when that is taken ({@code ma_expa_1}); accents and apostrophes stay ({@code ma_cemé}). Source:
 * Skolengo, from the codes of a school; the rule is deduced from them.
 */
public record MotifCode(String value) implements Comparable<MotifCode> {

    private static final String PREFIX = "ma_";

    public MotifCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A motif without a code.\nMaybe use MotifCode.of with its label.");
        }
    }

    /**
     * The code for a new label.
     *
     * @param taken all codes that were ever given in the school, those of motifs that are gone too
     */
    public static MotifCode of(String label, Collection<MotifCode> taken) {
        var stem = PREFIX + initials(label);
        return IntStream.rangeClosed(0, taken.size())
                .mapToObj(number -> new MotifCode(number == 0 ? stem : stem + "_" + number))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static String initials(String label) {
        var words = label.strip().toLowerCase(Locale.FRENCH).split("\\s+");
        var each = words.length == 1 ? 4 : 2;
        return Arrays.stream(words).limit(2).map(word -> first(word, each)).collect(Collectors.joining());
    }

    private static String first(String word, int letters) {
        return word.codePoints().limit(letters).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Override
    public int compareTo(MotifCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
