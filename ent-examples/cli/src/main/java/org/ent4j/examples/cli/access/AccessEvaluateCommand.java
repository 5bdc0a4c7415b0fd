package org.ent4j.examples.cli.access;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access evaluate}: one line of JSON for each request, in their order. */
@Command(name = "evaluate", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessEvaluateCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--requests", required = true, paramLabel = "JSONL", descriptionKey = "access.requests")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path requests;

    @Option(names = "--out", paramLabel = "JSONL", descriptionKey = "access.out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null && access.reads(out, requests)) {
            throw new Unusable(
                    "usage",
                    Label.of("--out écraserait un fichier qui est lu", "--out would overwrite a file that is read"));
        }
        var input = access.withUsers(output);
        try (var lines = lines();
                var writer = writer()) {
            var evaluation = new Evaluation(input.snapshot(), writer, output.lang());
            evaluation.of(lines);
            return evaluation.isWhole() && input.isComplete() ? Answer.DONE : Answer.NO;
        }
    }

    private InputStream lines() throws IOException {
        if (requests.toString().equals("-")) {
            return new BufferedInputStream(System.in, BUFFER);
        }
        var file = AccessFiles.named(requests);
        if (Files.isDirectory(requests)) {
            throw new FileSystemException(requests.toString(), null, "Is a directory");
        }
        return new BufferedInputStream(file.open(), BUFFER);
    }

    private Writer writer() throws IOException {
        return out == null
                ? new BufferedWriter(output.out(), BUFFER)
                : Files.newBufferedWriter(out, StandardCharsets.UTF_8);
    }
}
