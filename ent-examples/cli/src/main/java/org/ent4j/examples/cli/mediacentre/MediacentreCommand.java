package org.ent4j.examples.cli.mediacentre;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent mediacentre}. */
@Command(
        name = "mediacentre",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            SearchCommand.class,
            CheckCommand.class,
            WhyCommand.class,
            PolicyCommand.class,
            CatalogueCommand.class,
            SubscriptionCommand.class,
            MidYearCommand.class,
            KeepCommand.class,
            ReleaseCommand.class,
            KeptCommand.class,
            RespAffCommand.class
        })
public final class MediacentreCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
