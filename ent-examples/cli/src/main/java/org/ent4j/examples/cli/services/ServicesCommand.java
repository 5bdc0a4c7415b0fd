package org.ent4j.examples.cli.services;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services}. */
@Command(
        name = "services",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            InitCommand.class,
            ServiceListCommand.class,
            ServiceShowCommand.class,
            AddCommand.class,
            ChangeCommand.class,
            PublishCommand.class,
            SuspendCommand.class,
            RetireCommand.class,
            ReopenCommand.class,
            MoveCommand.class,
            RemoveCommand.class,
            UndoCommand.class,
            MenuCommand.class,
            ServiceCheckCommand.class,
            WhyCommand.class,
            ConnectorsCommand.class,
            MarkingCommand.class
        })
public final class ServicesCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
