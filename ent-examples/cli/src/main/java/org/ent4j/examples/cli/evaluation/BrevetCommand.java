package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations brevet}: the results of a session of the brevet, with how each was made. Exits 1 when the result of
 * a pupil cannot be computed.
 */
@Command(name = "brevet", resourceBundle = "org.ent4j.examples.cli.usage")
final class BrevetCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("brevet.json");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "brevet.in")
    private @Nullable Path file;

    @Mixin
    private final ExampleOption example = new ExampleOption();

    @Override
    public Integer call() {
        return example.given(BUNDLED, file, output)
                .orElseGet(() -> output.answer(
                        new BrevetView(BrevetFile.of(JsonInput.read(Objects.requireNonNull(file)))).answer(output)));
    }
}
