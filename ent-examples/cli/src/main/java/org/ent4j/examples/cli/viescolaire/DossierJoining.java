package org.ent4j.examples.cli.viescolaire;

import java.util.Optional;
import java.util.Set;
import org.ent4j.viescolaire.absence.AbsenceCommand.Group;
import org.ent4j.viescolaire.absence.AbsenceCommand.Separate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A dossier that goes into another, or some parts of it that get a dossier of their own. */
final class DossierJoining {

    @Option(names = "--into", paramLabel = "N", descriptionKey = "absences.into")
    private @Nullable Integer into;

    @Option(names = "--separate", descriptionKey = "absences.separate")
    private boolean separate;

    boolean isGiven() {
        return into != null || separate;
    }

    /** @param isAlone whether nothing else is done to the dossier, which is another one afterwards */
    void check(boolean isAlone) {
        Usage.demand(into == null || !separate, "--into ou --separate, pas les deux", "--into or --separate, not both");
        Usage.demand(
                isAlone || !isGiven(),
                "--into et --separate se font seuls, ou après --unlock",
                "--into and --separate are done alone, or after --unlock");
    }

    Optional<DossierStep> step(Desk desk, int dossier, Set<Integer> parts) {
        if (separate) {
            return Optional.of(DossierStep.of(
                    "saisies séparées", "parts separated", new Separate(desk.at(), desk.actor(), dossier, parts)));
        }
        return Optional.ofNullable(into)
                .map(other -> DossierStep.of(
                        "dossier regroupé dans le " + other,
                        "dossier grouped into " + other,
                        new Group(desk.at(), desk.actor(), dossier, other)));
    }
}
