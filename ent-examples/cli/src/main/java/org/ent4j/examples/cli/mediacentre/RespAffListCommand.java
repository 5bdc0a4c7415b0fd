package org.ent4j.examples.cli.mediacentre;

import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent mediacentre resp-aff list}: those who are designated, and what stands against them by now. */
@Command(name = "list", resourceBundle = "org.ent4j.examples.cli.usage")
final class RespAffListCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Option(names = "--versions", descriptionKey = "resp-aff.versions")
    private boolean versions;

    @Override
    public Integer call() {
        return RespAffDesk.with(options, output, desk -> new RespAffView(desk, output).answer(versions));
    }
}
