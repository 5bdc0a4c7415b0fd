package org.ent4j.examples.cli.gar;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent gar}. */
@Command(
        name = "gar",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {GarExportCommand.class, GarValidateCommand.class})
public final class GarCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
