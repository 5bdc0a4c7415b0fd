package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --example}: a file of the kind that {@code --in} reads, in the place of reading one. */
final class ExampleOption {

    @Option(
            names = "--example",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "JSON",
            descriptionKey = "evaluations.example")
    private @Nullable Path example;

    /**
     * Gives the example when it is asked for; nothing when there is a file to read.
     *
     * @param in what {@code --in} says
     * @param others what other options say, which go with a file only; false, or null when they are not given
     * @throws Unusable when both are asked for, or neither
     */
    Optional<Integer> given(BundledExample bundled, @Nullable Path in, Output output, @Nullable Object... others) {
        if ((in == null) == (example == null)) {
            throw usage("donnez --in ou --example", "give --in or --example");
        }
        if (example == null) {
            return Optional.empty();
        }
        if (Arrays.stream(others).anyMatch(each -> each != null && !each.equals(false))) {
            throw usage("--example ne va qu'avec son fichier", "--example goes with its file only");
        }
        return Optional.of(bundled.give(Objects.requireNonNull(example), output));
    }

    static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
