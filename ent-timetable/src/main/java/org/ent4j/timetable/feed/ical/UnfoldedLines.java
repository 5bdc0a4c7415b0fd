package org.ent4j.timetable.feed.ical;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar as bytes. One that begins with a space goes on with the one before, whatever stands on either
 * side: lines are cut after so many bytes, and some software cuts characters in two.
 */
final class UnfoldedLines {

    static final Charset SINGLE_BYTES = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int nextNumber = 1;
    private int number;

    UnfoldedLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** UTF-8, or {@link #SINGLE_BYTES} when it cannot be. */
    static Charset charset(byte[] bytes) {
        var lines = new UnfoldedLines(bytes);
        var utf8 = StandardCharsets.UTF_8.newDecoder();
        try {
            while (lines.next()) {
                utf8.decode(ByteBuffer.wrap(lines.line.toByteArray()));
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return SINGLE_BYTES;
        }
    }

    /** Goes on to the next line; false when there is none. */
    boolean next() {
        line.reset();
        number = nextNumber;
        var isThere = at < bytes.length;
        if (isThere) {
            take();
        }
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
            take();
        }
        return isThere;
    }

    private void take() {
        var end = at;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        line.write(bytes, at, end - at);
        at = end + (isReturn(end) && end + 1 < bytes.length && bytes[end + 1] == '\n' ? 2 : 1);
        nextNumber++;
    }

    private boolean isReturn(int index) {
        return index < bytes.length && bytes[index] == '\r';
    }

    /** The number of its first line in the file. */
    int number() {
        return number;
    }

    /** In bytes. */
    int length() {
        return line.size();
    }

    String text(Charset charset) {
        return line.toString(charset);
    }
}
