package org.ent4j.directory.feed.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of the library's own: {@code name: word; word}, and comments after {@code #}. */
record WordTable(List<Line> lines) {

    /** A line: what stands before the last colon, and the words after it. */
    record Line(String name, List<String> words) {

        private static Line parse(String line) {
            var colon = line.lastIndexOf(':');
            var words = Arrays.stream(line.substring(colon + 1).split(";")).map(String::strip);
            return new Line(line.substring(0, colon).strip(), words.toList());
        }
    }

    static WordTable beside(Class<?> type, String name) {
        try (var stream = type.getResourceAsStream(name)) {
            var missing = "%s is not beside %s.\nMaybe the jar was repackaged.".formatted(name, type.getName());
            var reader = new InputStreamReader(Objects.requireNonNull(stream, missing), StandardCharsets.UTF_8);
            return new WordTable(new BufferedReader(reader)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::parse)
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
