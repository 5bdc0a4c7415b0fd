package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallCommand.AddPupil;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Amend;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Lock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Record;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Submit;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Unlock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.VoidCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is done to a roll call, in the order of its life: unlocked, made void, opened, filled in, submitted, locked. */
final class AppelActions {

    @Option(names = "--open", descriptionKey = "appel.open")
    private boolean open;

    @Option(names = "--unlock", descriptionKey = "appel.unlock")
    private boolean unlock;

    @Option(names = "--void", descriptionKey = "appel.void")
    private boolean isVoid;

    @Option(names = "--add", paramLabel = "${bundle:label.pupil}", descriptionKey = "appel.add")
    private List<String> added = List.of();

    @Mixin
    private final EntryOptions entries = new EntryOptions();

    @Option(names = "--submit", descriptionKey = "appel.submit")
    private boolean submit;

    @Option(names = "--lock", descriptionKey = "appel.lock")
    private boolean lock;

    @Option(names = "--why", paramLabel = "${bundle:label.text}", defaultValue = "", descriptionKey = "appel.why")
    private String why = "";

    /** They are done to one lesson, and one lesson is written into a file; what goes with an action is not given alone. */
    void check(boolean isNamed, boolean isWritten) {
        entries.check();
        checkReason(unlock || isVoid || entries.areGiven());
        if (!isNamed && (isWritten || areGiven())) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "actions et --out sont d'un seul appel : donnez --lesson",
                            "actions and --out are of one roll call: give --lesson"));
        }
    }

    private void checkReason(boolean isTaken) {
        Usage.demand(
                why.isEmpty() || isTaken,
                "--why dit pourquoi un appel est déverrouillé, annulé ou corrigé : donnez --unlock, --void ou une saisie",
                "--why says why a roll call is unlocked, voided or amended: give --unlock, --void or an entry");
    }

    /** What is entered before the roll was submitted amends nothing, and has no reason to be kept. */
    private void checkAmends(Desk desk, CalledLesson lesson) {
        Usage.demand(
                why.isEmpty() || unlock || isVoid || isTaken(desk, lesson),
                "--why : l'appel n'est pas encore validé, une saisie n'a pas à dire pourquoi",
                "--why: the roll call is not submitted yet, an entry needs no reason");
    }

    private boolean areGiven() {
        return Stream.of(open, unlock, isVoid, submit, lock).anyMatch(each -> each)
                || !added.isEmpty()
                || entries.areGiven();
    }

    Steps carryOut(Desk desk, CalledLesson lesson) {
        checkAmends(desk, lesson);
        var steps = new Steps(desk);
        var rollCalls = desk.vieScolaire().rollCalls();
        var pupils = added.stream().map(desk.people()::pupil).toList();
        var said = entries.read(desk, lesson);
        if (unlock) {
            step(
                    steps,
                    desk,
                    lesson,
                    Label.of("appel déverrouillé", "roll call unlocked"),
                    new Unlock(desk.at(), desk.actor(), why));
        }
        if (isVoid) {
            step(
                    steps,
                    desk,
                    lesson,
                    Label.of("appel annulé", "roll call voided"),
                    new VoidCall(desk.at(), desk.actor(), why));
        }
        if (open) {
            steps.then(
                    Label.of("appel ouvert", "roll call opened"),
                    () -> rollCalls.open(lesson, desk.at(), desk.actor()));
        }
        pupils.forEach(pupil -> step(
                steps,
                desk,
                lesson,
                Label.of(
                        "%s ajouté".formatted(desk.people().name(pupil)),
                        "%s added".formatted(desk.people().name(pupil))),
                new AddPupil(desk.at(), desk.actor(), pupil)));
        said.forEach((pupil, entry) -> steps.then(
                AppelText.said(desk, entry), () -> rollCalls.carryOut(lesson, entered(desk, lesson, entry))));
        if (submit) {
            step(
                    steps,
                    desk,
                    lesson,
                    Label.of("appel validé", "roll call submitted"),
                    new Submit(desk.at(), desk.actor()));
        }
        if (lock) {
            step(
                    steps,
                    desk,
                    lesson,
                    Label.of("appel verrouillé", "roll call locked"),
                    new Lock(desk.at(), desk.actor()));
        }
        return steps;
    }

    private static void step(Steps steps, Desk desk, CalledLesson lesson, Label what, RollCallCommand command) {
        steps.then(what, () -> desk.vieScolaire().rollCalls().carryOut(lesson, command));
    }

    /** What is entered after the roll was submitted amends it. */
    private RollCallCommand entered(Desk desk, CalledLesson lesson, RollCallEntry entry) {
        return isTaken(desk, lesson)
                ? new Amend(desk.at(), desk.actor(), entry, why)
                : new Record(desk.at(), desk.actor(), entry);
    }

    private static boolean isTaken(Desk desk, CalledLesson lesson) {
        return desk.vieScolaire()
                .record()
                .rollCall(lesson.id())
                .filter(rollCall -> rollCall.state().isTaken())
                .isPresent();
    }
}
