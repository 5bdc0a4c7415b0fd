package org.ent4j.examples.sample.draw;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what gets lost on the way: accents, ligatures, signs, case. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]");

    private Plain() {}

    /** {@code Éléonore Œuvrard} becomes {@code Eleonore OEuvrard}. */
    public static String unaccented(String text) {
        var open = text.replace("Œ", "OE").replace("œ", "oe").replace("Æ", "AE").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Capital letters and digits alone: {@code N'Guessan 3} becomes {@code NGUESSAN3}. */
    public static String letters(String text) {
        return SIGNS.matcher(upper(unaccented(text))).replaceAll("");
    }

    /** In capitals, the same in every locale. */
    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** For the part of an e-mail address before the sign. */
    public static String mailbox(String first, String last) {
        return (letters(first) + "." + letters(last)).toLowerCase(Locale.ROOT);
    }
}
