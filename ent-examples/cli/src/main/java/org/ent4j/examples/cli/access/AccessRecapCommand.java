package org.ent4j.examples.cli.access;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access recap}: the rules of a service as the administrator's table. */
@Command(name = "recap", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessRecapCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "access.recap-service")
    private @Nullable String service;

    @Override
    public Integer call() {
        var input = access.input(output);
        var snapshot = input.snapshot();
        var chosen = Optional.ofNullable(service)
                .map(name -> AccessNames.service(snapshot, name))
                .orElseGet(() -> AccessNames.onlyService(snapshot));
        var recap = new RecapView(input, chosen);
        return output.answer(input.answer(true, recap.json(), recap.lines(output)));
    }
}
