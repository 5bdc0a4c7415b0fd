package org.ent4j.access.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.ent4j.model.feed.FeedLimits;

/** How this package reads and writes JSON: within bounds, the same on every system. */
final class JsonText {

    static final FeedLimits LIMITS = FeedLimits.USUAL;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LIMITS.depth())
                    .maxStringLength(LIMITS.text())
                    .maxNameLength(LIMITS.text())
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonText() {}

    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Everything on one line, without a line feed. */
    static String line(Body body) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory cannot be written.\nMaybe the memory is full.", impossible);
        }
        return text.toString();
    }
}
