package org.ent4j.catalogue.gar.validation;

/** A text of a foreign file as a report shows it: short, on one line, and harmless to a terminal. */
public final class Excerpt {

    private static final int LONGEST = 120;

    private Excerpt() {}

    public static String of(String text) {
        var start = text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, fit(text))) + "…" : text;
        return start.codePoints()
                .map(c -> isHarmless(c) ? c : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int fit(String text) {
        return Math.min(LONGEST, text.codePointCount(0, text.length()));
    }

    private static boolean isHarmless(int c) {
        var type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
