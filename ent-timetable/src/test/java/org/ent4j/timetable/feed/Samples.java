package org.ent4j.timetable.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** The small files of these tests, and the folder of real ones. */
public final class Samples {

    private Samples() {}

    public static String text(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of the real data; the test is skipped where there is none. */
    public static Path real(String name) {
        var file =
                Path.of(System.getProperty("ent.conformance.data", "no-data")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "no real data here: " + name);
        return file;
    }
}
