package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.DetentionOccupancy;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionCommand.FileReport;
import org.ent4j.viescolaire.punition.PunitionCommand.Lock;
import org.ent4j.viescolaire.punition.PunitionCommand.MarkDone;
import org.ent4j.viescolaire.punition.PunitionCommand.MarkNotDone;
import org.ent4j.viescolaire.punition.PunitionCommand.Postpone;
import org.ent4j.viescolaire.punition.PunitionCommand.Schedule;
import org.ent4j.viescolaire.punition.PunitionCommand.Unlock;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is done about a punition, in the order of its life. */
final class PunitionActions {

    /** A command, and what it is in words. */
    private record Action(Label label, PunitionCommand command) {}

    @Option(names = "--punition", paramLabel = "ID", descriptionKey = "punitions.punition")
    private @Nullable String id;

    @Option(names = "--unlock", descriptionKey = "punitions.unlock")
    private boolean unlock;

    @Option(
            names = "--schedule",
            paramLabel = "2026-09-16T14:00/16:00",
            converter = PunitionDateConverter.class,
            descriptionKey = "punitions.schedule")
    private @Nullable PunitionDate date;

    @Option(
            names = "--due",
            paramLabel = "2026-09-16T08:30",
            converter = MomentConverter.class,
            descriptionKey = "punitions.due")
    private @Nullable Moment due;

    @Option(names = "--room", paramLabel = "${bundle:label.name}", descriptionKey = "punitions.room")
    private @Nullable String room;

    @Option(names = "--supervisor", paramLabel = "${bundle:label.person}", descriptionKey = "punitions.supervisor")
    private @Nullable String supervisor;

    @Option(names = "--report", paramLabel = "${bundle:label.text}", descriptionKey = "punitions.report")
    private @Nullable String report;

    @Option(names = "--done", descriptionKey = "punitions.done")
    private boolean done;

    @Option(names = "--not-done", descriptionKey = "punitions.not-done")
    private boolean notDone;

    @Option(names = "--lock", descriptionKey = "punitions.lock")
    private boolean lock;

    boolean isGiven() {
        return id != null;
    }

    void check() {
        var isDated = date != null || due != null;
        if (id == null && (unlock || isDated || report != null || done || notDone || lock)) {
            throw usage(
                    "ces actions se font sur une punition : donnez --punition",
                    "these actions are done to a punition: give --punition");
        }
        if (date != null && due != null || done && notDone) {
            throw usage(
                    "une seule date, et une seule issue : --schedule ou --due, --done ou --not-done",
                    "one date, and one outcome: --schedule or --due, --done or --not-done");
        }
        if (!isDated && (room != null || supervisor != null)) {
            throw usage(
                    "--room et --supervisor ne vont qu'avec --schedule ou --due",
                    "--room and --supervisor go with --schedule or --due only");
        }
    }

    /** Does it, when it is asked for. */
    void carryOut(
            Steps steps, Desk desk, Optional<PersonId> pupil, Optional<Actor> requester, Optional<MotifCode> motif) {
        if (id == null) {
            return;
        }
        var asked = id;
        var punition = Optional.of(asked)
                .filter(text -> !text.isBlank())
                .map(PunitionId::new)
                .flatMap(desk.vieScolaire().record()::punition)
                .orElseThrow(() -> unknown(asked));
        if (desk.may(Act.GIVE_PUNITIONS, punition.pupil())) {
            checkNamed(desk, punition, pupil, requester.map(Actor::person));
        }
        var known = punition.id();
        var occupancy = new DetentionOccupancy(desk.context(), known);
        var discipline = desk.vieScolaire().discipline();
        actions(desk, punition, motif)
                .forEach(action ->
                        steps.then(action.label(), () -> discipline.carryOut(known, action.command(), occupancy)));
    }

    /** Whom it is of and who asked for it are told to those alone who may do something to it. */
    private static void checkNamed(
            Desk desk, Punition punition, Optional<PersonId> pupil, Optional<PersonId> requester) {
        pupil.filter(named -> !named.equals(punition.pupil())).ifPresent(named -> {
            throw ofAnother(desk, punition.id(), named);
        });
        requester
                .filter(named -> !named.equals(punition.request().requester().person()))
                .ifPresent(named -> {
                    throw askedByAnother(desk, punition.id(), named);
                });
    }

    private List<Action> actions(Desk desk, Punition punition, Optional<MotifCode> motif) {
        var at = desk.at();
        var by = desk.actor();
        var actions = new ArrayList<Action>();
        if (unlock) {
            actions.add(action("punition déverrouillée", "punition unlocked", new Unlock(at, by)));
        }
        slot(desk).ifPresent(slot -> actions.add(dated(desk, punition, slot, motif)));
        Optional.ofNullable(report)
                .ifPresent(
                        words -> actions.add(action("rapport déposé", "report filed", new FileReport(at, by, words))));
        if (done) {
            actions.add(action("punition réalisée", "punition done", new MarkDone(at, by)));
        }
        if (notDone) {
            actions.add(action("punition non réalisée", "punition not done", new MarkNotDone(at, by)));
        }
        if (lock) {
            actions.add(action("punition verrouillée", "punition locked", new Lock(at, by)));
        }
        return actions;
    }

    private static Action dated(Desk desk, Punition punition, PunitionSlot slot, Optional<MotifCode> motif) {
        var mayKnow = desk.may(Act.GIVE_PUNITIONS, punition.pupil());
        if (!mayKnow || punition.state() != PunitionState.PROGRAMMEE) {
            return action("punition programmée", "punition scheduled", new Schedule(desk.at(), desk.actor(), slot));
        }
        var why = motif.orElseThrow(() -> usage(
                "un report demande --motif, un motif de report",
                "a postponement asks for --motif, one that serves postponements"));
        return action("punition reportée", "punition postponed", new Postpone(desk.at(), desk.actor(), slot, why));
    }

    private Optional<PunitionSlot> slot(Desk desk) {
        var when = Optional.ofNullable(date)
                .or(() -> Optional.ofNullable(due).map(end -> new PunitionDate.Deadline(end.local(desk.zone()))));
        var under = Optional.ofNullable(supervisor).map(desk.people()::anybody).map(Person::id);
        return when.map(each -> new PunitionSlot(each, Optional.ofNullable(room), under));
    }

    private static Action action(String fr, String en, PunitionCommand command) {
        return new Action(Label.of(fr, en), command);
    }

    private static Unusable unknown(String id) {
        return new Unusable(
                "viescolaire.unknown-punition",
                Label.of(
                        "punition « %s » inconnue ; ent vie-scolaire punitions les donne toutes".formatted(id),
                        "unknown punition '%s'; ent vie-scolaire punitions lists them".formatted(id)));
    }

    private static Unusable ofAnother(Desk desk, PunitionId id, PersonId named) {
        var name = desk.people().name(named);
        return usage(
                "la punition %s n'est pas de %s : ôtez --pupil, ou donnez la sienne".formatted(id, name),
                "punition %s is not of %s: leave --pupil out, or give one of theirs".formatted(id, name));
    }

    private static Unusable askedByAnother(Desk desk, PunitionId id, PersonId named) {
        var name = desk.people().name(named);
        return usage(
                "la punition %s n'est pas demandée par %s : ôtez --requester, ou donnez qui l'a demandée"
                        .formatted(id, name),
                "punition %s was not asked for by %s: leave --requester out, or give who did".formatted(id, name));
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
