package org.ent4j.examples.cli.mediacentre;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent mediacentre subscription}. */
@Command(
        name = "subscription",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {SubscriptionCheckCommand.class})
final class SubscriptionCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
