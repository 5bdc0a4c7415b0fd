package org.ent4j.examples.cli.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.json.RequestLine;
import org.ent4j.access.json.RequestsJson;
import org.ent4j.model.text.Lang;

/** Answers lines of requests as they come, and holds none of them. */
final class Evaluation {

    private final AccessSnapshot snapshot;
    private final Writer to;
    private final Lang lang;
    private boolean isWhole = true;

    Evaluation(AccessSnapshot snapshot, Writer to, Lang lang) {
        this.snapshot = snapshot;
        this.to = to;
        this.lang = lang;
    }

    void of(InputStream lines) throws IOException {
        RequestsJson.read(lines, this::line);
        to.flush();
    }

    /** Every line was a request. */
    boolean isWhole() {
        return isWhole;
    }

    private void line(RequestLine line) {
        isWhole &= line.request().isRight();
        write(line.request()
                .fold(
                        why -> RequestsJson.write(line.number(), why, lang),
                        request -> RequestsJson.write(snapshot.answer(request), lang)));
    }

    private void write(String answer) {
        try {
            to.write(answer);
            to.write('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
