package org.ent4j.examples.cli.ticket;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent ticket}. */
@Command(name = "ticket", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({
    OpenCommand.class,
    DoCommand.class,
    ListCommand.class,
    ShowCommand.class,
    RouteCommand.class,
    CorrespondentsCommand.class,
    ReplayCommand.class,
    SimulateCommand.class
})
public final class TicketCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
