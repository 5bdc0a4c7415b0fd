package org.ent4j.catalogue.gar.validation;

/** Forms of texts, told from their characters. */
final class Forms {

    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int UAI = 8;

    private Forms() {}

    /** The letter that a UAI should have; that of a school of a test environment is not looked at. */
    static char uaiLetter(char[] c, int from, int to) {
        if (to - from > UAI) {
            return c[from + 7];
        }
        var number = 0;
        for (int i = from; i < from + 7; i++) {
            number = number * 10 + c[i] - '0';
        }
        return UAI_LETTERS.charAt(number % UAI_LETTERS.length());
    }

    static boolean isBlank(char[] c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(c[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
    }

    /** Something, an at sign, something, and no space. */
    static boolean isAddress(char[] c, int from, int to) {
        var sign = -1;
        for (int i = from; i < to; i++) {
            if (isSpace(c[i]) || c[i] == '@' && sign >= 0) {
                return false;
            }
            sign = c[i] == '@' ? i : sign;
        }
        return sign > from && sign < to - 1;
    }

    static boolean is(char[] c, int from, int to, String expected) {
        if (to - from != expected.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (c[i] != expected.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}
