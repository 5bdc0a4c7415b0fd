package org.ent4j.examples.cli.directory;

import org.ent4j.examples.cli.account.AccountsCommand;
import org.ent4j.examples.cli.letters.LettersCommand;
import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.privacy.PrivacyCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent directory}. */
@Command(name = "directory", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({
    DirectoryImportCommand.class,
    DirectoryPlanCommand.class,
    DirectoryOneRosterCommand.class,
    DirectorySearchCommand.class,
    DirectoryPersonCommand.class,
    AccountsCommand.class,
    LettersCommand.class,
    PrivacyCommand.class,
    DirectoryDuplicatesCommand.class,
    DirectoryLinkCommand.class
})
public final class DirectoryCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
