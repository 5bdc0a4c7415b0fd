package org.ent4j.examples.cli.homepage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which version. */
final class NumberOption {

    @Option(names = "--number", paramLabel = "N", descriptionKey = "homepage.number")
    private @Nullable Integer number;

    Optional<Integer> get() {
        return Optional.ofNullable(number);
    }
}
