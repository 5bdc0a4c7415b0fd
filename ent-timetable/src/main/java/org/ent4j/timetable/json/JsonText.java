package org.ent4j.timetable.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as this package writes it: indented, one line feed a line, the same on every system. */
final class JsonText {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Body body) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory cannot be written.\nMaybe the memory is full.", impossible);
        }
        return text.append('\n').toString();
    }
}
