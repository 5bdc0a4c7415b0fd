package org.ent4j.examples.cli.viescolaire;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.examples.replay.Step;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.Occupancy.Busy;
import org.ent4j.viescolaire.punition.Occupancy.Resource;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionCommand.MarkDone;
import org.ent4j.viescolaire.punition.PunitionCommand.MarkNotDone;
import org.ent4j.viescolaire.punition.PunitionCommand.Postpone;
import org.ent4j.viescolaire.punition.PunitionCommand.Schedule;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionDate.Deadline;
import org.ent4j.viescolaire.punition.PunitionDate.Range;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionSlot;

/** The steps of a scenario about observations and punitions. */
final class DisciplineSteps {

    private DisciplineSteps() {}

    static Map<String, Function<StepInput, Step>> all() {
        var steps = new TreeMap<String, Function<StepInput, Step>>();
        steps.put("observe", DisciplineSteps::observe);
        steps.put("punish", DisciplineSteps::punish);
        steps.put(
                "schedule",
                in -> command(
                        in,
                        new Schedule(in.at(), in.by(), slot(in)),
                        "programme la punition",
                        "schedules the punition"));
        steps.put(
                "postpone",
                in -> command(
                        in,
                        new Postpone(
                                in.at(),
                                in.by(),
                                slot(in),
                                in.motif()
                                        .orElseThrow(
                                                () -> in.json().child("motif").unusable("…"))),
                        "reporte la punition",
                        "postpones the punition"));
        steps.put(
                "done",
                in -> command(
                        in,
                        new MarkDone(in.at(), in.by()),
                        "constate la punition réalisée",
                        "marks the punition done"));
        steps.put(
                "not-done",
                in -> command(
                        in,
                        new MarkNotDone(in.at(), in.by()),
                        "constate la punition non réalisée",
                        "marks the punition not done"));
        return steps;
    }

    private static Step observe(StepInput in) {
        var observation = Observation.builder()
                .id(in.json().child("id").text("o1"))
                .pupil(in.pupil())
                .issuer(in.by())
                .at(in.local())
                .motif(in.motif(in.json().child("motif").parsed(text -> text, "Travail non fait")))
                .comment(in.text("comment"))
                .build();
        return in.step(
                "observe : %s, %s".formatted(in.name(in.pupil()), in.text("motif")),
                "observes: %s, %s".formatted(in.name(in.pupil()), in.text("motif")),
                school -> school.discipline().note(in.at(), observation));
    }

    private static Step punish(StepInput in) {
        var request = PunitionRequest.builder()
                .id(in.json().child("id").parsed(PunitionId::new, "p1"))
                .pupil(in.pupil())
                .type(in.json().child("type").parsed(text -> text, "RETENUE"))
                .motif(in.motif(in.json().child("motif").parsed(text -> text, "Bavardages")))
                .requester(in.by())
                .facts(in.text("facts"))
                .assignedWork(in.text("work"))
                .build();
        var type = PunitionWords.label(in.setup(), request.type());
        return in.step(
                "donne une punition à %s (%s)".formatted(in.name(in.pupil()), type),
                "gives %s a punition (%s)".formatted(in.name(in.pupil()), type),
                school -> school.discipline().give(in.at(), in.by(), request));
    }

    private static Step command(StepInput in, PunitionCommand command, String fr, String en) {
        var id = in.json().child("id").parsed(PunitionId::new, "p1");
        return in.step(
                fr + " " + id,
                en + " " + id,
                school -> school.discipline().carryOut(id, command, occupancy(in, school)));
    }

    private static PunitionSlot slot(StepInput in) {
        var date = in.json().find("due").isPresent()
                ? (PunitionDate) new Deadline(in.moment("due"))
                : new Range(in.period());
        var slot = PunitionSlot.at(date);
        return in.text("room").isEmpty() ? slot : slot.in(in.text("room"));
    }

    /** Lessons keep pupils busy, and so do other punitions. */
    private static Occupancy occupancy(StepInput in, VieScolaire school) {
        var lessons = in.lessons().values().stream()
                .flatMap(lesson -> lesson.pupils().stream()
                        .map(pupil -> new Busy(new Resource.Pupil(pupil), lesson.period(), lesson.subject())));
        var punitions = school.record().punitions().stream()
                .filter(Punition::isToDo)
                .flatMap(punition -> punition.slot().flatMap(slot -> slot.date().period()).stream()
                        .map(when -> new Busy(new Resource.Pupil(punition.pupil()), when, punition.type())));
        return Occupancy.of(Stream.concat(lessons, punitions).toList());
    }
}
