package org.ent4j.examples.cli.homepage;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent rubrique}. */
@Command(
        name = "rubrique",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            RubriqueListCommand.class,
            RubriqueImportCommand.class,
            RubriqueSetCommand.class,
            RubriqueArchiveCommand.class,
            RubriquePurgeCommand.class
        })
public final class RubriqueCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
