package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ent4j.examples.replay.Step;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.absence.Proof;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.alert.AlertType;

/** The steps of a scenario about dossiers of absences and alerts. */
final class AbsenceSteps {

    private AbsenceSteps() {}

    /** A command about the dossier of that number. */
    private interface OfDossier {
        AbsenceCommand command(int dossier);
    }

    static Map<String, Function<StepInput, Step>> all() {
        var steps = new TreeMap<String, Function<StepInput, Step>>();
        steps.put("declare", in -> enter(in, AbsenceType.ABSENCE, Source.RESPONSABLE));
        steps.put("enter", in -> enter(in, in.one("type", AbsenceType.class), Source.VIE_SCOLAIRE));
        steps.put("reason", in -> {
            var motif = in.motif(in.json().child("motif").parsed(text -> text, "Maladie"));
            return dossier(
                    in,
                    number -> new GiveReason(in.at(), in.by(), number, Set.of(), motif, in.text("comment")),
                    "donne le motif « " + in.text("motif") + " »",
                    "gives the reason “" + in.text("motif") + "”");
        });
        steps.put(
                "justify",
                in -> dossier(
                        in,
                        number -> new Justify(
                                in.at(), in.by(), number, Set.of(), new Proof(in.one("proof", Proof.Kind.class), "")),
                        "justifie : "
                                + in.one("proof", Proof.Kind.class).label().fr(),
                        "justifies: "
                                + in.one("proof", Proof.Kind.class).label().en()));
        steps.put(
                "regularise",
                in -> dossier(
                        in, number -> new Regularise(in.at(), in.by(), number, Set.of()), "régularise", "regularises"));
        steps.put(
                "refuse",
                in -> dossier(
                        in,
                        number -> new RefuseReason(in.at(), in.by(), number, Set.of(), in.text("why")),
                        "refuse le motif : " + in.text("why"),
                        "refuses the reason: " + in.text("why")));
        steps.put(
                "contact",
                in -> dossier(
                        in,
                        number -> new NoteFollowUp(
                                in.at(), in.by(), number, in.one("kind", FollowUp.Kind.class), in.text("comment")),
                        "note : " + in.one("kind", FollowUp.Kind.class).label().fr(),
                        "notes: " + in.one("kind", FollowUp.Kind.class).label().en()));
        steps.put(
                "notify",
                in -> dossier(
                        in,
                        number -> new Notify(
                                in.at(),
                                in.by(),
                                number,
                                in.one("means", Means.class),
                                in.actor("recipient").person(),
                                in.text("model")),
                        "décide de prévenir " + in.name(in.actor("recipient").person()),
                        "decides to notify " + in.name(in.actor("recipient").person())));
        steps.put(
                "lock-dossier",
                in -> dossier(
                        in,
                        number -> new AbsenceCommand.Lock(in.at(), in.by(), number),
                        "verrouille le dossier",
                        "locks the dossier"));
        steps.put(
                "unlock-dossier",
                in -> dossier(
                        in,
                        number -> new AbsenceCommand.Unlock(in.at(), in.by(), number, in.text("why")),
                        "déverrouille le dossier",
                        "unlocks the dossier"));
        steps.put("see-alert", in -> alert(in, AlertLife.Move.SEE, "a vu l'alerte", "has seen the alert"));
        steps.put("handle-alert", in -> alert(in, AlertLife.Move.HANDLE, "a traité l'alerte", "has handled the alert"));
        return steps;
    }

    private static Step enter(StepInput in, AbsenceType type, Source source) {
        var period = in.period();
        var what = "%s, %s → %s (%s)"
                .formatted(
                        in.name(in.pupil()),
                        period.start(),
                        period.end(),
                        type.label().fr());
        var english = "%s, %s → %s (%s)"
                .formatted(
                        in.name(in.pupil()),
                        period.start(),
                        period.end(),
                        type.label().en());
        var enter =
                new Enter(in.at(), in.by(), type, List.of(period), Origin.of(source), in.motif(), in.text("comment"));
        return in.step(
                (source == Source.RESPONSABLE ? "déclare : " : "saisit : ") + what,
                (source == Source.RESPONSABLE ? "declares: " : "enters: ") + english,
                school -> school.absences().carryOut(in.pupil(), enter));
    }

    private static Step dossier(StepInput in, OfDossier command, String fr, String en) {
        var who = in.name(in.pupil());
        return in.step(
                fr + " (" + who + ")",
                en + " (" + who + ")",
                school -> school.absences().carryOut(in.pupil(), command.command(number(in, school))));
    }

    /** The one that the script names, or the last one of the pupil; of a pupil who has none, the first is refused. */
    private static int number(StepInput in, VieScolaire school) {
        return in.json()
                .find("dossier")
                .map(number -> number.number(1, Integer.MAX_VALUE))
                .or(() -> school.absences()
                        .of(in.by(), in.pupil())
                        .toJavaStream()
                        .flatMap(file -> file.live().stream())
                        .map(Dossier::number)
                        .reduce(Math::max))
                .orElse(1);
    }

    private static Step alert(StepInput in, AlertLife.Move move, String fr, String en) {
        var key = new AlertKey(in.pupil(), in.one("type", AlertType.class));
        var what = " (%s, %s)".formatted(in.name(in.pupil()), key.type().label().fr());
        return in.step(
                fr + what,
                en
                        + " (%s, %s)"
                                .formatted(
                                        in.name(in.pupil()), key.type().label().en()),
                school -> school.alerts().move(in.at(), in.by(), key, move));
    }
}
