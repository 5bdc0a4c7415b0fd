package org.ent4j.examples.cli.access;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent access}. */
@Command(name = "access", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({
    AccessEvaluateCommand.class,
    AccessRecapCommand.class,
    AccessWhoCommand.class,
    AccessServicesCommand.class,
    AccessExplainCommand.class,
    AccessLintCommand.class,
    AccessDiffCommand.class
})
public final class AccessCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
