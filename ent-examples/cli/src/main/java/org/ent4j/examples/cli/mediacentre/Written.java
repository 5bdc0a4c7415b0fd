package org.ent4j.examples.cli.mediacentre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.NewFile;

/** Examples that are written for people to change. */
final class Written {

    /** Writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Written() {}

    static void write(Path file, Writing writing) {
        try {
            var bytes = new ByteArrayOutputStream();
            writing.to(bytes);
            NewFile.write(file, bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Answer answer(Output output, Path... files) {
        var names = Arrays.stream(files).map(Path::toString).toList();
        var all = String.join(", ", names);
        return Answer.done(
                Map.of("written", names), List.of(output.in("exemple écrit : " + all, "example written: " + all)));
    }
}
