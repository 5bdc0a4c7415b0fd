package org.ent4j.examples.cli.evaluation;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent evaluations}. */
@Command(name = "evaluations", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({
    EvaluationSettingsCommand.class,
    PeriodsCommand.class,
    ServicesCommand.class,
    AveragesCommand.class,
    MarksCommand.class,
    CouncilCommand.class,
    BulletinCommand.class,
    BrevetCommand.class
})
public final class EvaluationsCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
