package org.ent4j.examples.cli.mediacentre;

import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent mediacentre kept}: the services that a school keeps beside the GAR, and until when. */
@Command(name = "kept", resourceBundle = "org.ent4j.examples.cli.usage")
final class KeptCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Override
    public Integer call() {
        return RespAffDesk.with(options, output, desk -> KeptView.answer(desk, output));
    }
}
