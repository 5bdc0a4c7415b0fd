package org.ent4j.examples.cli.esidoc;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent esidoc}. */
@Command(
        name = "esidoc",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {ExportCommand.class, StatusCommand.class, ValidateCommand.class})
public final class EsidocCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
