package org.ent4j.examples.cli.homepage;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent homepage}. */
@Command(
        name = "homepage",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            ShowCommand.class,
            NewCommand.class,
            AddCommand.class,
            MoveCommand.class,
            RemoveCommand.class,
            BannerCommand.class,
            CheckCommand.class,
            PublishCommand.class,
            UnpublishCommand.class,
            VersionsCommand.class,
            RestoreCommand.class,
            RenderCommand.class
        })
public final class HomePageCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
