package org.ent4j.examples.cli.viescolaire;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent vie-scolaire}. */
@Command(name = "vie-scolaire", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({
    HalfDaysCommand.class,
    AppelCommand.class,
    AbsencesCommand.class,
    DashboardCommand.class,
    AlertsCommand.class,
    PunitionsCommand.class,
    SanctionsCommand.class,
    RegistreCommand.class,
    SetupCommand.class,
    ReplayCommand.class
})
public final class VieScolaireCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
