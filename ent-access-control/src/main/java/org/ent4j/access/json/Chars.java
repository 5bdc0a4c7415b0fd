package org.ent4j.access.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/** The characters of a file, one after the other, with their line and column; no more of them than the bound. */
final class Chars implements Closeable {

    static final int END = -1;

    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Reader in;
    private final long most;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private long read;
    private int line = 1;
    private int column = 1;

    private Chars(String file, Reader in, long most) {
        this.file = file;
        this.in = in;
        this.most = most;
    }

    static Chars of(FeedSource source, long most) throws IOException {
        var chars = new Chars(source.name(), new InputStreamReader(source.open(), StandardCharsets.UTF_8), most);
        if (chars.peek() == BYTE_ORDER_MARK) {
            chars.at++;
        }
        return chars;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The character that comes, or {@link #END}. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] : END;
    }

    /** The character that comes, when it is no blank, after the blanks are passed. */
    int peekAfterBlanks() throws IOException {
        var next = peek();
        while (isBlank(next)) {
            next();
            next = peek();
        }
        return next;
    }

    int next() throws IOException {
        var next = peek();
        if (next != END) {
            at++;
            column = next == '\n' ? 1 : column + 1;
            line += next == '\n' ? 1 : 0;
        }
        return next;
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        read += end;
        if (read > most) {
            throw new FeedRefused(
                    Issue.fatal(SourceLocation.of(file), new FeedRefusal.TooBig(most, Label.of("du JSON", "JSON"))));
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
