package org.ent4j.model.text;

import java.text.Normalizer;

/**
 * Folds a text to what remains of it when case, accents, ligatures and punctuation are left out: capital letters and
 * digits, in words separated by one space. {@code "Mme d’Œuvré-Große"} gives {@code "MME D OEUVRE GROSSE"}. Letters
 * beyond the Latin alphabet are kept, as capitals.
 *
 * <p>Folding twice changes nothing more, and two texts of ASCII letters fold to the same only if they differ by case.
 */
public final class Folding {

    private static final char OTHERWISE = 0;

    /**
     * What each of the first characters folds to, a space for what parts words; {@link #OTHERWISE} where that is not one
     * letter.
     */
    private static final char[] LATIN = new char[0x180];

    static {
        for (var point = 0; point < LATIN.length; point++) {
            var folded = words("a" + Character.toString(point) + "a", "");
            LATIN[point] = folded.length() == "AxA".length() ? folded.charAt(1) : OTHERWISE;
        }
    }

    private static final int FIRST_DASH = 0x2010;
    private static final int LAST_LEADER = 0x2027;

    private Folding() {}

    /** The words of the text, folded, with one space between them; "" when the text has neither letter nor digit. */
    public static String fold(String text) {
        var out = new char[text.length()];
        var end = 0;
        for (var i = 0; i < text.length(); i++) {
            var folded = usual(text.charAt(i));
            if (folded == OTHERWISE) {
                return words(text, "");
            }
            if (folded != ' ' || end > 0 && out[end - 1] != ' ') {
                out[end++] = folded;
            }
        }
        return new String(out, 0, end > 0 && out[end - 1] == ' ' ? end - 1 : end);
    }

    private static char usual(char letter) {
        if (letter < LATIN.length) {
            return LATIN[letter];
        }
        return letter >= FIRST_DASH && letter <= LAST_LEADER ? ' ' : OTHERWISE;
    }

    /** As {@link #fold}, but the characters of {@code kept} count as letters, as {@code +} does in {@code "3A+"}. */
    static String words(String text, String kept) {
        var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var out = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> append(out, point, kept));
        var end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int point, String kept) {
        if (counts(point) || kept.indexOf(point) >= 0) {
            appendLetter(out, point);
        } else if (!isMark(point) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** Letters and digits, without the modifier letters that serve as apostrophes. */
    private static boolean counts(int point) {
        return Character.isLetterOrDigit(point) && Character.getType(point) != Character.MODIFIER_LETTER;
    }

    private static void appendLetter(StringBuilder out, int point) {
        var ligature = point < 0x80 ? "" : unligature(Character.toUpperCase(point));
        if (ligature.isEmpty()) {
            out.appendCodePoint(Character.toUpperCase(point));
        } else {
            out.append(ligature);
        }
    }

    /** Letters that Unicode does not decompose. */
    private static String unligature(int capital) {
        return switch (capital) {
            case 'Œ' -> "OE";
            case 'Æ' -> "AE";
            case 'ß', 'ẞ' -> "SS";
            case 'Ø' -> "O";
            case 'Ł' -> "L";
            case 'Đ', 'Ð' -> "D";
            case 'Þ' -> "TH";
            default -> "";
        };
    }

    /** Accents, and what writers put inside a word without parting it. */
    private static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
