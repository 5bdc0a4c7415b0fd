package org.ent4j.viescolaire.decision;

import java.util.Optional;
import org.ent4j.model.rule.Reason;

/**
 * What people type, as it is kept: lines end with {@code \n} whatever the browser sends ({@code \r\n} of a text area), and
 * other control characters are refused, since neither a page nor the ministry's file can hold them. What nobody sees, spaces
 * of any width or of none, is no text. Source: XML 1.0, Char; LSU schema, no carriage return.
 */
public final class FreeText {

    private FreeText() {}

    /** The same text with one kind of line break; an empty one when there is nothing to see. */
    public static String lines(String text) {
        return text.codePoints().allMatch(FreeText::isUnseen)
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** No-break spaces and characters of no width too. */
    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The first character that cannot be written, as its code: {@code U+0000}. */
    public static Optional<String> unwritable(String text) {
        return text.codePoints()
                .filter(each -> !isWritable(each))
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    private static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /**
     * A character that nothing can show, maybe from a text that was copied from elsewhere.
     *
     * @param where the pupil, or the subject
     * @param character its code
     */
    public record Unwritable(String where, String character) implements Reason {

        /** @throws java.util.NoSuchElementException when all of the text can be written */
        public static Unwritable of(Object where, String text) {
            return new Unwritable(where.toString(), unwritable(text).orElseThrow());
        }

        @Override
        public String code() {
            return "text.unwritable";
        }
    }
}
