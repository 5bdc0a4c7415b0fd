package org.ent4j.access.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads requests line by line, a line no longer than the bound. */
final class RequestsReader {

    /** Characters of one line; a request has some two hundred. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private int line;

    RequestsReader(Reader in) {
        this.in = in;
    }

    /** The next line that is not blank. */
    Optional<RequestLine> next() throws IOException {
        for (var text = text(); text.isPresent(); text = text()) {
            if (!text.get().text().isBlank() || text.get().tooLong()) {
                return Optional.of(new RequestLine(line, RequestParser.parse(text.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Slice> text() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        line++;
        if (line == 1 && buffer[at] == BYTE_ORDER_MARK) {
            at++;
        }
        var text = new StringBuilder();
        while ((at < end || fill()) && buffer[at] != '\n') {
            takeUpToLineFeed(text);
        }
        at = Math.min(end, at + 1);
        return Optional.of(new Slice(text.toString(), line, 1, false, text.length() > LONGEST));
    }

    /** One character beyond the bound is kept, as the mark that there were more. */
    private void takeUpToLineFeed(StringBuilder text) {
        var from = at;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        text.append(buffer, from, Math.min(at - from, LONGEST + 1 - text.length()));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
