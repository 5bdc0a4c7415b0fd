package org.ent4j.examples.cli.services;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services suspend}: nobody sees it for the time being. */
@Command(name = "suspend", resourceBundle = "org.ent4j.examples.cli.usage")
final class SuspendCommand implements Callable<Integer> {

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
                        services.move(options.by(), options.at(), key, seen, Move.SUSPEND, options.day()));
    }
}
