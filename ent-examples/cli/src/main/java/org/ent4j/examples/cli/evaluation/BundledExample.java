package org.ent4j.examples.cli.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.NewFile;

/**
 * A file of the kind that a command reads, which comes with the program.
 *
 * @param name beside this class
 */
record BundledExample(String name) {

    byte[] bytes() {
        try (var in = Objects.requireNonNull(BundledExample.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes it where it is asked for; onto the output when the path is empty. */
    int give(Path copy, Output output) {
        if (copy.toString().isEmpty()) {
            output.out().print(new String(bytes(), StandardCharsets.UTF_8));
            output.out().flush();
            return Answer.DONE;
        }
        NewFile.write(copy, bytes());
        return output.answer(written(copy, output));
    }

    static Answer written(Path copy, Output output) {
        return Answer.done(
                Map.of("written", copy.toString()),
                List.of(output.in("exemple écrit dans " + copy, "example written to " + copy)));
    }

    static void write(Path path, byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
