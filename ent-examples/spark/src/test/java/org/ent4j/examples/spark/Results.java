package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a job has written. */
final class Results {

    private Results() {}

    /** The lines of a table in the order of its files, each file's line of titles left out. */
    static List<String> lines(Path table) {
        try (var files = Files.list(table)) {
            return files.filter(file -> file.getFileName().toString().matches("part-.*\\.csv"))
                    .sorted()
                    .flatMap(file -> all(file).stream().skip(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> all(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
