package org.ent4j.examples.cli.account;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent directory accounts}. */
@Command(name = "accounts", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({AccountsPlanCommand.class, AccountsApplyCommand.class, AccountsListCommand.class, AccountsStateCommand.class
})
public final class AccountsCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
