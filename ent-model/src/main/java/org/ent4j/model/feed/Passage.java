package org.ent4j.model.feed;

/**
 * Knows of each character whether it stands in a comment, a processing instruction or a CDATA section, where {@code <}
 * begins nothing and which the parser holds as a whole.
 */
final class Passage {

    private static final int LONGEST_OPENING = "<![CDATA[".length();

    private final StringBuilder opening = new StringBuilder();
    private boolean isOpening;
    private String end = "";
    private char beforeLast;
    private char last;

    void see(char c) {
        if (end.isEmpty()) {
            open(c);
        } else if (c == '>' && isEnd()) {
            end = "";
        }
        beforeLast = last;
        last = c;
    }

    /** Nothing is open, and nothing but a {@code <} opens anything. */
    boolean isIdle() {
        return end.isEmpty() && !isOpening;
    }

    boolean isInside() {
        return !end.isEmpty();
    }

    /** Whether a {@code <} and that character may be the beginning of what is passed over. */
    static boolean mayOpen(char second) {
        return second == '!' || second == '?';
    }

    private void open(char c) {
        if (c == '<') {
            opening.setLength(0);
            isOpening = true;
        }
        if (isOpening) {
            opening.append(c);
            isOpening = opening.length() < LONGEST_OPENING && (opening.length() != 2 || mayOpen(c));
            end = endOf(opening);
        }
    }

    private static String endOf(CharSequence opening) {
        return switch (opening.length()) {
            case 2 -> "<?".contentEquals(opening) ? "?" : "";
            case 4 -> "<!--".contentEquals(opening) ? "--" : "";
            case 9 -> "<![CDATA[".contentEquals(opening) ? "]]" : "";
            default -> "";
        };
    }

    private boolean isEnd() {
        var first = end.length() == 1 || beforeLast == end.charAt(0);
        return first && last == end.charAt(end.length() - 1);
    }
}
