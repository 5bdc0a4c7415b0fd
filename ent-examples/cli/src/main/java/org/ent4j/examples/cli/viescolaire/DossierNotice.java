package org.ent4j.examples.cli.viescolaire;

import java.util.Optional;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.Means;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** That somebody is to be notified of a dossier. Nothing is sent: whoever sends it reports what became of it. */
final class DossierNotice {

    @Option(
            names = "--notify",
            paramLabel = "${bundle:label.means}",
            converter = Chosen.OfMeans.class,
            descriptionKey = "absences.notify")
    private @Nullable Means means;

    @Option(names = "--recipient", paramLabel = "${bundle:label.person}", descriptionKey = "absences.recipient")
    private @Nullable String recipient;

    @Option(names = "--model", paramLabel = "${bundle:label.name}", descriptionKey = "absences.model")
    private @Nullable String model;

    boolean isGiven() {
        return means != null;
    }

    void check() {
        var isWhole = means == null ? recipient == null && model == null : recipient != null && model != null;
        Usage.demand(
                isWhole,
                "--notify, --recipient et --model vont ensemble",
                "--notify, --recipient and --model go together");
    }

    Optional<DossierStep> step(Desk desk, int dossier) {
        if (means == null || recipient == null || model == null) {
            return Optional.empty();
        }
        var person = desk.people().anybody(recipient).id();
        var name = desk.people().name(person);
        return Optional.of(DossierStep.of(
                "notification décidée : %s, %s".formatted(means.label().fr(), name),
                "notification decided: %s, %s".formatted(means.label().en(), name),
                new Notify(desk.at(), desk.actor(), dossier, means, person, model)));
    }
}
