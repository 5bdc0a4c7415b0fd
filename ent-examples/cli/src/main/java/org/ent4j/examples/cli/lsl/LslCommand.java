package org.ent4j.examples.cli.lsl;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent lsl}. */
@Command(name = "lsl", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({LslReadCommand.class})
public final class LslCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
