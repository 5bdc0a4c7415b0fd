package org.ent4j.examples.cli.mediacentre;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent mediacentre resp-aff}: who allocates the licences of a school. */
@Command(
        name = "resp-aff",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            RespAffListCommand.class,
            RespAffDesignateCommand.class,
            RespAffWithdrawCommand.class,
            RespAffProposeCommand.class,
            RespAffUndoCommand.class
        })
final class RespAffCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
