package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.List;

/** Words and names as XML Schema understands them; they are read by hand, since files have hundreds of thousands. */
final class Lists {

    private Lists() {}

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The words of a list; none when it is blank. */
    static List<String> words(String list) {
        var words = new ArrayList<String>(2);
        var from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || isSpace(list.charAt(i))) {
                if (i > from) {
                    words.add(list.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Without spaces around, and with one space where there are more. */
    static String collapsed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isSpace(value.charAt(i))) {
                return String.join(" ", words(value));
            }
        }
        return value;
    }

    /** An XML name without a colon. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && isStart(text.codePointAt(0))
                && text.codePoints().allMatch(Lists::isPart);
    }

    private static boolean isStart(int c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isPart(int c) {
        return isStart(c) || Character.isDigit(c) || c == '.' || c == '-' || c == '\u00b7' || isMark(c);
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
