package org.ent4j.examples.cli.mailing;

import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent mailing}. */
@Command(
        name = "mailing",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {MailingPreviewCommand.class, MailingLettersCommand.class})
public final class MailingCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
