package org.ent4j.catalogue.gar;

/** The forms of codes, told from their characters: exports have millions of them. */
public final class GarCodes {

    private static final int UAI = 8;
    private static final int MATIERE = 6;
    private static final String TEST = "-ET";

    private GarCodes() {}

    /** Seven digits and a letter; schools of test environments have a suffix, {@code 0650499P-ET6}. */
    public static boolean isUai(char[] c, int from, int to) {
        return to - from >= UAI
                && areDigits(c, from, from + UAI - 1)
                && isCapital(c[from + UAI - 1])
                && (to - from == UAI || isTest(c, from + UAI, to));
    }

    private static boolean isTest(char[] c, int from, int to) {
        return to - from > TEST.length()
                && c[from] == TEST.charAt(0)
                && c[from + 1] == TEST.charAt(1)
                && c[from + 2] == TEST.charAt(2)
                && areDigits(c, from + TEST.length(), to);
    }

    static boolean isUai(String text) {
        return isUai(text.toCharArray(), 0, text.length());
    }

    /** As the BCN has it, without the prefix of an académie: {@code 030201}, {@code 06AB12}. */
    public static boolean isMatiere(char[] c, int from, int to) {
        return isCode(c, from, to, MATIERE) && areDigits(c, from, from + 2);
    }

    static boolean isMatiere(String text) {
        return isMatiere(text.toCharArray(), 0, text.length());
    }

    /** Of so many digits and capitals. */
    public static boolean isCode(char[] c, int from, int to, int length) {
        if (to - from != length) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isDigit(c[i]) && !isCapital(c[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(char[] c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(c[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
