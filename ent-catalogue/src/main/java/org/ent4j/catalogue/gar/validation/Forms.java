package org.ent4j.catalogue.gar.validation;

/** Forms of codes, told from their characters. */
final class Forms {

    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int UAI = 8;
    private static final String TEST = "-ET";

    private Forms() {}

    /** Seven digits and a letter; schools of test environments have a suffix, {@code 0650499P-ET6}. */
    static boolean isUai(char[] c, int from, int to) {
        return to - from >= UAI
                && digits(c, from, from + 7)
                && c[from + 7] >= 'A'
                && c[from + 7] <= 'Z'
                && (to - from == UAI || isTest(c, from + UAI, to));
    }

    private static boolean isTest(char[] c, int from, int to) {
        return to - from >= TEST.length()
                && c[from] == '-'
                && c[from + 1] == 'E'
                && c[from + 2] == 'T'
                && digits(c, from + TEST.length(), to);
    }

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

    /** As the BCN has it, without the prefix of an académie: {@code 030201}, {@code 06AB12}. */
    static boolean isMatiere(char[] c, int from, int to) {
        return to - from == 6 && digits(c, from, from + 2) && digitsOrCapitals(c, from + 2, to);
    }

    /** Of so many letters and digits. */
    static boolean isCode(char[] c, int from, int to, int length) {
        return to - from == length && digitsOrCapitals(c, from, to);
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

    private static boolean digits(char[] c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (c[i] < '0' || c[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean digitsOrCapitals(char[] c, int from, int to) {
        for (int i = from; i < to; i++) {
            var isOne = c[i] >= '0' && c[i] <= '9' || c[i] >= 'A' && c[i] <= 'Z';
            if (!isOne) {
                return false;
            }
        }
        return true;
    }
}
