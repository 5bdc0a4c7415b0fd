package org.ent4j.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command that was run in this process: its exit code and what it said. */
record Run(int exit, String out, String err) {

    static Run ent(Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = Stream.of(args).map(String::valueOf).toArray(String[]::new);
        var exit = Ent.run(stream(out), stream(err), words);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException noJson) {
            throw new UncheckedIOException(out, noJson);
        }
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    /** The sample files of the field, when they are there. */
    static Path data(String path) {
        return Path.of(System.getProperty("ent.conformance.data", "absent")).resolve(path);
    }
}
