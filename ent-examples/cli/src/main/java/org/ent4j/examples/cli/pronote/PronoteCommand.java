package org.ent4j.examples.cli.pronote;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent pronote}. */
@Command(
        name = "pronote",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            SettingsCommand.class,
            DisconnectCommand.class,
            AttributesCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            ImportCommand.class,
            DecideCommand.class,
            UndoCommand.class
        })
public final class PronoteCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
