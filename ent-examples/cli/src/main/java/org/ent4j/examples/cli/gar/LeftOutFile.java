package org.ent4j.examples.cli.gar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/** Everything that is left out, a line of JSON each. */
final class LeftOutFile implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<PrintWriter> out;

    private LeftOutFile(Optional<PrintWriter> out) {
        this.out = out;
    }

    /** @param file that is not there yet; nowhere without one */
    static LeftOutFile open(Optional<Path> file) {
        return new LeftOutFile(file.map(LeftOutFile::writer));
    }

    private static PrintWriter writer(Path file) {
        try {
            return new PrintWriter(PrivateFiles.create(file), false, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void add(GarLeftOut each) {
        out.ifPresent(writer -> writer.println(line(each)));
    }

    private static String line(GarLeftOut each) {
        try {
            return JSON.writeValueAsString(json(each));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Map<String, Object> json(GarLeftOut each) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", each.rule());
        json.put("element", each.element());
        json.put("key", each.key());
        json.put("whole", each.isWhole());
        json.put("code", each.reason().code());
        json.put("fr", Messages.render(each.reason(), Lang.FR));
        json.put("en", Messages.render(each.reason(), Lang.EN));
        return json;
    }

    @Override
    public void close() {
        out.ifPresent(PrintWriter::close);
    }
}
