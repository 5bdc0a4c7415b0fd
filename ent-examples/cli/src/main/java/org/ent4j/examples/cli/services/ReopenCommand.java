package org.ent4j.examples.cli.services;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services reopen}: a retired service is a draft again. */
@Command(name = "reopen", resourceBundle = "org.ent4j.examples.cli.usage")
final class ReopenCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final KeptChange change = new KeptChange();

    @Override
    public Integer call() {
        var options = change.options();
        return change.answer(
                output,
                (services, key, seen) ->
                        services.move(options.by(), options.at(), key, seen, Move.REOPEN, options.day()));
    }
}
