package org.ent4j.examples.cli.mediacentre;

import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent mediacentre resp-aff undo}: takes the last change back; 1 when somebody who comes back may not be one. */
@Command(name = "undo", resourceBundle = "org.ent4j.examples.cli.usage")
final class RespAffUndoCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Override
    public Integer call() {
        return RespAffDesk.change(
                options,
                output,
                (desk, seen) -> desk.mediacentre().undo(options.by(), options.at(), desk.school(), seen));
    }
}
