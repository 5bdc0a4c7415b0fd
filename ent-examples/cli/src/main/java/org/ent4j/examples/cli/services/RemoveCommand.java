package org.ent4j.examples.cli.services;

import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services remove}: a draft or a retired service goes; undo brings it back. */
@Command(name = "remove", resourceBundle = "org.ent4j.examples.cli.usage")
final class RemoveCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final KeptChange change = new KeptChange();

    @Override
    public Integer call() {
        var options = change.options();
        return change.answer(output, (services, key, seen) -> services.remove(options.by(), options.at(), key, seen));
    }
}
