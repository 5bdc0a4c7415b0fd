package org.ent4j.access.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads requests line by line, a line no longer than the bound. */
final class RequestsReader {

    /** Characters of one line; a request has some two hundred. */
    static final int LONGEST = 1 << 20;

    private final Reader in;
    private long line;

    RequestsReader(Reader in) {
        this.in = in;
    }

    /** The next line that is not blank. */
    Optional<RequestLine> next() throws IOException {
        for (var text = text(); text.isPresent(); text = text()) {
            line++;
            if (!text.get().text().isBlank() || text.get().tooLong()) {
                return Optional.of(new RequestLine(line, RequestParser.parse(text.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Slice> text() throws IOException {
        var text = new StringBuilder();
        var tooLong = false;
        var next = in.read();
        var isOver = next < 0;
        while (next >= 0 && next != '\n') {
            tooLong |= text.length() >= LONGEST;
            if (!tooLong) {
                text.append((char) next);
            }
            next = in.read();
        }
        return isOver ? Optional.empty() : Optional.of(new Slice(text.toString(), 1, 1, false, tooLong));
    }
}
