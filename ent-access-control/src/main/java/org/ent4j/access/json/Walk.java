package org.ent4j.access.json;

import java.io.IOException;
import java.util.function.Consumer;
import org.ent4j.access.json.JsonDefect.Malformed;
import org.ent4j.model.text.Label;

/**
 * Goes through an array, or through the members of an object, from value to value; what stands between them and does not
 * belong there is reported, once in a row, and passed over.
 */
final class Walk {

    private static final Label NOT_CLOSED = Label.of("le fichier s'arrête ici", "the file stops here");
    private static final Label STRAY = Label.of("caractère inattendu", "unexpected character");
    private static final Label COMMA_TOO_MANY = Label.of("virgule en trop", "a comma too many");
    private static final Label COMMA_MISSING = Label.of("virgule manquante", "a comma is missing");

    private enum After {
        START,
        VALUE,
        COMMA,
        BROKEN
    }

    private final Chars chars;
    private final int closing;
    private final Consumer<Malformed> malformed;
    private After after = After.START;
    private boolean told;

    private Walk(Chars chars, char closing, Consumer<Malformed> malformed) {
        this.chars = chars;
        this.closing = closing;
        this.malformed = malformed;
    }

    /** The array whose bracket comes next. */
    static Walk array(Chars chars, Consumer<Malformed> malformed) throws IOException {
        chars.next();
        return new Walk(chars, ']', malformed);
    }

    /** The object whose brace comes next. */
    static Walk object(Chars chars, Consumer<Malformed> malformed) throws IOException {
        chars.next();
        return new Walk(chars, '}', malformed);
    }

    /** Goes on to the next value or name; false when there is none, and then the closing bracket is passed. */
    boolean hasNext() throws IOException {
        var next = chars.peekAfterBlanks();
        while (next == ',' || (isDelimiter(next) && next != closing)) {
            delimiter(next);
            chars.next();
            next = chars.peekAfterBlanks();
        }
        return next == Chars.END || next == closing ? ended(next) : begins();
    }

    private static boolean isDelimiter(int next) {
        return next == ':' || next == '}' || next == ']';
    }

    private void delimiter(int next) {
        if (next != ',') {
            tell(STRAY);
        } else if (after == After.VALUE || after == After.BROKEN) {
            after = After.COMMA;
        } else {
            tell(COMMA_TOO_MANY);
        }
    }

    private boolean ended(int next) throws IOException {
        if (next == Chars.END) {
            tell(NOT_CLOSED);
        } else if (after == After.COMMA) {
            tell(COMMA_TOO_MANY);
        }
        chars.next();
        return false;
    }

    private boolean begins() {
        if (after == After.VALUE) {
            tell(COMMA_MISSING);
        }
        return true;
    }

    /** The value was taken. */
    void passed(boolean broken) {
        after = broken ? After.BROKEN : After.VALUE;
        told = told && broken;
    }

    void tell(Label what) {
        if (!told) {
            told = true;
            malformed.accept(new Malformed(chars.line(), chars.column(), what));
        }
    }
}
