package org.ent4j.catalogue.feed.structure;

/** The lexical form of {@code xs:base64Binary}, looked at without recursion, as it may have millions of characters. */
final class Base64Text {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String BEFORE_ONE_PAD = "AEIMQUYcgkosw048";
    private static final String BEFORE_TWO_PADS = "AQgw";

    private Base64Text() {}

    static boolean isOne(String text) {
        var bare = bare(text);
        var pads = bare.endsWith("==") ? 2 : bare.endsWith("=") ? 1 : 0;
        var letters = bare.substring(0, bare.length() - pads);
        return bare.length() % 4 == 0
                && letters.chars().allMatch(each -> LETTERS.indexOf(each) >= 0)
                && endsRight(letters, pads);
    }

    private static boolean endsRight(String letters, int pads) {
        if (pads == 0) {
            return true;
        }
        var last = letters.isEmpty() ? ' ' : letters.charAt(letters.length() - 1);
        return (pads == 1 ? BEFORE_ONE_PAD : BEFORE_TWO_PADS).indexOf(last) >= 0;
    }

    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        text.chars().filter(each -> !XmlTime.isSpace((char) each)).forEach(each -> bare.append((char) each));
        return bare.toString();
    }
}
