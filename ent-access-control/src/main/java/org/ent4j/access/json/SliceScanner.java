package org.ent4j.access.json;

import java.io.IOException;

/**
 * Cuts one value out of a file by its brackets and quotes. What does not match ends the value where the next one seems to
 * begin: at a line feed inside a string, at a bracket that closes something around the value, and at an object that
 * stands where a member's name belongs.
 */
final class SliceScanner {

    /** Characters of one element. */
    static final int LONGEST = 1 << 24;

    private static final int DEEPEST = 64;
    private static final String DELIMITERS = ",:[]{}\"";

    private final Chars chars;
    private final int line;
    private final int column;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private int deeper;
    private int previous;
    private boolean tooLong;
    private boolean broken;

    private SliceScanner(Chars chars) {
        this.chars = chars;
        this.line = chars.line();
        this.column = chars.column();
    }

    /** The value that begins at the next character; at least that character is taken. */
    static Slice scan(Chars chars) throws IOException {
        var scanner = new SliceScanner(chars);
        scanner.value();
        return scanner.slice();
    }

    private Slice slice() {
        return new Slice(tooLong ? "" : text.toString(), line, column, broken, tooLong);
    }

    private void value() throws IOException {
        switch (chars.peek()) {
            case '{', '[' -> nested();
            case '"' -> string();
            default -> word();
        }
    }

    private void nested() throws IOException {
        do {
            var next = chars.peek();
            if (next == Chars.END || endsBefore(next)) {
                broken = true;
                return;
            }
            if (next == '"') {
                previous = string() ? next : '\n';
            } else {
                take();
                bracket(next);
                previous = Chars.isBlank(next) ? previous : next;
            }
        } while (open.length() > 0);
    }

    private boolean endsBefore(int next) {
        return isObjectForName(next) || (deeper == 0 && isClosing(next) && opening(next) < 0);
    }

    private boolean isObjectForName(int next) {
        var namesStandHere = open.length() > 0 && open.charAt(open.length() - 1) == '{' && previous == ',';
        return next == '{' && deeper == 0 && (namesStandHere || previous == '\n');
    }

    private void bracket(int next) {
        if (next == '{' || next == '[') {
            opened((char) next);
        } else if (isClosing(next)) {
            closed(next);
        }
    }

    private void opened(char bracket) {
        if (open.length() < DEEPEST) {
            open.append(bracket);
        } else {
            deeper++;
        }
    }

    private void closed(int bracket) {
        if (deeper > 0) {
            deeper--;
            return;
        }
        var from = opening(bracket);
        broken |= from != open.length() - 1;
        open.setLength(from);
    }

    private int opening(int closing) {
        return open.lastIndexOf(closing == '}' ? "{" : "[");
    }

    private static boolean isClosing(int character) {
        return character == '}' || character == ']';
    }

    /** False when a line feed or the end cuts it. */
    private boolean string() throws IOException {
        take();
        var next = chars.peek();
        while (next != '"' && next != '\n' && next != Chars.END) {
            take();
            if (next == '\\' && chars.peek() != '\n') {
                take();
            }
            next = chars.peek();
        }
        var isWhole = next == '"';
        broken |= !isWhole;
        if (isWhole) {
            take();
        }
        return isWhole;
    }

    private void word() throws IOException {
        do {
            take();
        } while (chars.peek() != Chars.END && !isDelimiter(chars.peek()));
    }

    private static boolean isDelimiter(int character) {
        return Chars.isBlank(character) || DELIMITERS.indexOf(character) >= 0;
    }

    private void take() throws IOException {
        var next = chars.next();
        if (next != Chars.END && text.length() < LONGEST) {
            text.append((char) next);
        } else if (next != Chars.END) {
            tooLong = true;
        }
    }
}
