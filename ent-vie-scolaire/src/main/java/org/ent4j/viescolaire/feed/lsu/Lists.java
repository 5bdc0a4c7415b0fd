package org.ent4j.viescolaire.feed.lsu;

import java.util.regex.Pattern;

/** Words and names as XML Schema understands them. */
final class Lists {

    private static final Pattern SPACES = Pattern.compile("[ \t\n\r]+");
    private static final String START = "\\p{L}_";
    private static final Pattern NAME = Pattern.compile("[" + START + "][" + START + "\\p{N}\\p{M}.·-]*");

    private Lists() {}

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The words of a list; none when it is blank. */
    static String[] words(String list) {
        var from = 0;
        var to = list.length();
        while (from < to && isSpace(list.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(list.charAt(to - 1))) {
            to--;
        }
        return from == to ? new String[0] : SPACES.split(list.substring(from, to), -1);
    }

    /** Without spaces around, and with one space where there are more. */
    static String collapsed(String value) {
        return String.join(" ", words(value));
    }

    /** An XML name without a colon. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
