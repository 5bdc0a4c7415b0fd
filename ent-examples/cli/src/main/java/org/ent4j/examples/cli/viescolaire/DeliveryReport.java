package org.ent4j.examples.cli.viescolaire;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceCommand.ReportDelivery;
import org.ent4j.viescolaire.absence.DeliveryLife.Move;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What became of a notification that was decided. */
final class DeliveryReport {

    @Option(names = "--notification", paramLabel = "N", descriptionKey = "absences.notification")
    private @Nullable Integer number;

    @Option(
            names = "--delivery",
            paramLabel = "${bundle:label.state}",
            converter = Chosen.OfDelivery.class,
            descriptionKey = "absences.delivery")
    private @Nullable Move move;

    boolean isGiven() {
        return number != null;
    }

    void check() {
        Usage.demand(
                (number == null) == (move == null),
                "--notification et --delivery vont ensemble",
                "--notification and --delivery go together");
    }

    /** Reports it, when it is asked for. */
    void carryOut(Steps steps, Desk desk, PersonId pupil, String detail) {
        if (number == null || move == null) {
            return;
        }
        var command = new ReportDelivery(desk.at(), desk.actor(), number, move, detail);
        var becomes = Chosen.OfDelivery.becoming(move).label();
        steps.then(
                Label.of(
                        "notification %d : %s".formatted(number, becomes.fr()),
                        "notification %d: %s".formatted(number, becomes.en())),
                () -> desk.vieScolaire().absences().carryOut(pupil, command));
    }
}
