package org.ent4j.examples.cli.lsu;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent lsu}. */
@Command(name = "lsu", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({LsuValidateCommand.class, LsuReadCommand.class, LsuExportCommand.class, LsuSampleCommand.class})
public final class LsuCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
