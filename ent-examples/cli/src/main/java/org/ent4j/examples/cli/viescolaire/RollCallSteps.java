package org.ent4j.examples.cli.viescolaire;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ent4j.examples.replay.Step;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallCommand.AddPupil;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Amend;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Lock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Record;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Submit;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Unlock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.VoidCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** The steps of a scenario that call the roll. */
final class RollCallSteps {

    private RollCallSteps() {}

    static Map<String, Function<StepInput, Step>> all() {
        var steps = new TreeMap<String, Function<StepInput, Step>>();
        steps.put("open", RollCallSteps::open);
        steps.put("absent", in -> entry(in, RollCallEntry.absent(in.pupil()), "absent", "absent"));
        steps.put("present", in -> entry(in, RollCallEntry.present(in.pupil()), "présent", "present"));
        steps.put("exempt", in -> entry(in, RollCallEntry.exempt(in.pupil()), "dispensé", "exempt"));
        steps.put("late", RollCallSteps::late);
        steps.put("left", RollCallSteps::left);
        steps.put(
                "add",
                in -> command(
                        in,
                        (at, by) -> new AddPupil(at, by, in.pupil()),
                        "ajoute " + in.name(in.pupil()),
                        "adds " + in.name(in.pupil())));
        steps.put("submit", in -> command(in, Submit::new, "valide l'appel", "submits the roll"));
        steps.put("lock", in -> command(in, Lock::new, "verrouille l'appel", "locks the roll"));
        steps.put(
                "unlock",
                in -> command(
                        in,
                        (at, by) -> new Unlock(at, by, in.text("why")),
                        "déverrouille l'appel",
                        "unlocks the roll"));
        steps.put(
                "void",
                in -> command(
                        in, (at, by) -> new VoidCall(at, by, in.text("why")), "annule l'appel", "voids the roll"));
        return steps;
    }

    private static Step open(StepInput in) {
        return in.step(
                "ouvre l'appel (" + in.lessonName() + ")",
                "opens the roll (" + in.lessonName() + ")",
                school -> school.rollCalls().open(in.lesson(), in.at(), in.by()));
    }

    private static Step late(StepInput in) {
        var at = in.time("arrived");
        return entry(in, RollCallEntry.late(in.pupil(), at), "en retard, à " + at, "late, at " + at);
    }

    private static Step left(StepInput in) {
        var at = in.time("left");
        return entry(in, RollCallEntry.left(in.pupil(), at), "sorti, à " + at, "left, at " + at);
    }

    /** Recorded while the roll is open, amended afterwards. */
    private static Step entry(StepInput in, RollCallEntry entry, String fr, String en) {
        var commented = entry.withComment(in.text("comment"));
        var said = in.motif().map(motif -> commented.withMotif(motif.value())).orElse(commented);
        var who = in.name(in.pupil());
        return in.step(
                "%s : %s (%s)".formatted(who, fr, in.lessonName()),
                "%s: %s (%s)".formatted(who, en, in.lessonName()),
                school -> school.rollCalls()
                        .carryOut(
                                in.lesson(),
                                entered(in, school.record().rollCall(in.lesson().id()), said)));
    }

    private static RollCallCommand entered(StepInput in, Optional<RollCall> known, RollCallEntry said) {
        var kept = known.flatMap(rollCall -> rollCall.entry(said.pupil()))
                .map(said::keeping)
                .orElse(said);
        return known.filter(rollCall -> rollCall.state().isTaken()).isPresent()
                ? new Amend(in.at(), in.by(), kept, in.text("why"))
                : new Record(in.at(), in.by(), kept);
    }

    private static Step command(
            StepInput in, BiFunction<Instant, Actor, RollCallCommand> command, String fr, String en) {
        return in.step(
                "%s (%s)".formatted(fr, in.lessonName()),
                "%s (%s)".formatted(en, in.lessonName()),
                school -> school.rollCalls().carryOut(in.lesson(), command.apply(in.at(), in.by())));
    }
}
