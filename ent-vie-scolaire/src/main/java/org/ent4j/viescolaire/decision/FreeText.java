package org.ent4j.viescolaire.decision;

import java.util.BitSet;
import java.util.Optional;
import org.ent4j.model.rule.Reason;

/**
 * What people type, as it is kept: lines end with {@code \n} whatever the browser sends ({@code \r\n} of a text area), and
 * other control characters are refused, since neither a page nor the ministry's file can hold them. What nobody sees, spaces
 * of any width or of none, is no text. Source: XML 1.0, Char; LSU schema, no carriage return;
 * Unicode, Default_Ignorable_Code_Point.
 */
public final class FreeText {

    private static final BitSet UNSEEN = unseen();

    private FreeText() {}

    /** The same text with one kind of line break; an empty one when there is nothing to see. */
    public static String lines(String text) {
        return isUnseen(text) ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether there is nothing to see: no characters, spaces of any width or of none, fillers and variation selectors alone. */
    public static boolean isUnseen(String text) {
        return text.codePoints().allMatch(FreeText::isUnseen);
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || UNSEEN.get(c);
    }

    /** What Unicode calls letters, marks and symbols, and no font draws. */
    private static BitSet unseen() {
        var unseen = new BitSet();
        unseen.set(0x2800); // BRAILLE PATTERN BLANK
        unseen.set(0x034F); // COMBINING GRAPHEME JOINER
        unseen.set(0x115F, 0x1160 + 1); // HANGUL FILLERS
        unseen.set(0x3164);
        unseen.set(0xFFA0);
        unseen.set(0x17B4, 0x17B5 + 1); // KHMER INHERENT VOWELS
        unseen.set(0x180B, 0x180F + 1); // VARIATION SELECTORS
        unseen.set(0xFE00, 0xFE0F + 1);
        unseen.set(0xE0100, 0xE01EF + 1);
        return unseen;
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
