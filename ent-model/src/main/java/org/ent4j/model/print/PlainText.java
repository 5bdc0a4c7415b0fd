package org.ent4j.model.print;

/**
 * Text without the characters that XML does not have, since pages and sheets are XML, and without those that turn around
 * the words beside it.
 */
public final class PlainText {

    /** Before it, every point from the space on is plain. */
    private static final char FIRST_RARE = 0x2000;

    private PlainText() {}

    public static String of(String raw) {
        return isPlain(raw)
                ? raw
                : raw.codePoints()
                        .filter(PlainText::isPlain)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Said without looking closer when every letter is of a usual alphabet: most texts are. */
    private static boolean isPlain(String raw) {
        for (var each = 0; each < raw.length(); each++) {
            var letter = raw.charAt(each);
            if (letter < ' ' || letter >= FIRST_RARE) {
                return raw.codePoints().allMatch(PlainText::isPlain);
            }
        }
        return true;
    }

    private static boolean isPlain(int point) {
        return isXml(point) && !turns(point);
    }

    private static boolean isXml(int point) {
        var control = point < ' ' && point != '\n' && point != '\t';
        var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    /** Embeddings, overrides and isolates. Source: Unicode Standard Annex 9. */
    private static boolean turns(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
