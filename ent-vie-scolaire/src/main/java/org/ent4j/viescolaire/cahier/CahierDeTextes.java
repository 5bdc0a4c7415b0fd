package org.ent4j.viescolaire.cahier;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.cahier.MarkingRules.Marking;
import org.ent4j.viescolaire.cahier.SeanceCommand.AddWork;
import org.ent4j.viescolaire.cahier.SeanceCommand.CancelLesson;
import org.ent4j.viescolaire.cahier.SeanceCommand.Mark;
import org.ent4j.viescolaire.cahier.SeanceCommand.PlaceLesson;
import org.ent4j.viescolaire.cahier.SeanceCommand.Publish;
import org.ent4j.viescolaire.cahier.SeanceCommand.RemoveWork;
import org.ent4j.viescolaire.cahier.SeanceCommand.ReviseWork;
import org.ent4j.viescolaire.cahier.SeanceCommand.Stamp;
import org.ent4j.viescolaire.cahier.SeanceCommand.Write;
import org.ent4j.viescolaire.cahier.SeanceEvent.Begun;
import org.ent4j.viescolaire.cahier.SeanceEvent.LessonCancelled;
import org.ent4j.viescolaire.cahier.SeanceEvent.LessonPlaced;
import org.ent4j.viescolaire.cahier.SeanceEvent.Marked;
import org.ent4j.viescolaire.cahier.SeanceEvent.Published;
import org.ent4j.viescolaire.cahier.SeanceEvent.Stamped;
import org.ent4j.viescolaire.cahier.SeanceEvent.Withdrawn;
import org.ent4j.viescolaire.cahier.SeanceEvent.WorkAdded;
import org.ent4j.viescolaire.cahier.SeanceEvent.WorkRemoved;
import org.ent4j.viescolaire.cahier.SeanceEvent.WorkRevised;
import org.ent4j.viescolaire.cahier.SeanceEvent.Written;
import org.ent4j.viescolaire.cahier.SeanceLife.Move;
import org.ent4j.viescolaire.cahier.SeanceRules.Publishing;
import org.ent4j.viescolaire.cahier.SeanceRules.Saying;
import org.ent4j.viescolaire.cahier.SeanceRules.Writing;
import org.ent4j.viescolaire.cahier.TravailRules.Naming;
import org.ent4j.viescolaire.cahier.TravailRules.Setting;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;

/**
 * What becomes of the séances of a school. Pure: it reads no clock and keeps nothing.
 *
 * @param guardians asked when guardians too mark work as done
 */
public record CahierDeTextes(CahierPolicy policy, Guardians guardians) {

    /** Begins the séance of a lesson, past or to come. */
    public Either<Refusal, Outcome<Seance, SeanceEvent>> begin(
            Instant at, Actor by, SeanceId id, TaughtLesson lesson, SeanceContent content) {
        return Refusal.check(SeanceRules.ofWriting(), new Writing(lesson, at, by, policy))
                .flatMap(any -> Refusal.check(SeanceRules.ofContents(), new Saying(content, policy)))
                .map(any -> new Begun(at, by, id, lesson, content))
                .map(begun -> new Outcome<>(Seance.begun(begun), List.of(begun)));
    }

    /**
     * Carries out a command.
     *
     * @param pupils those in the class or group on the day of the lesson: asked of {@link Mark} alone
     * @return what happened, or why nothing did; no event when nothing is new, and a refused command changes nothing
     */
    public Either<Refusal, Outcome<Seance, SeanceEvent>> decide(
            Seance seance, SeanceCommand command, Set<PersonId> pupils) {
        return event(seance, command, pupils)
                .map(event -> Outcome.of(seance, SeanceChanges.news(seance, event), SeanceChanges::after));
    }

    /**
     * Gives several séances one visa: all of them, or none.
     *
     * @return an outcome for each, in their order
     */
    public Either<Refusal, List<Outcome<Seance, SeanceEvent>>> stamp(Collection<Seance> seances, Stamp stamp) {
        var outcomes = new ArrayList<Outcome<Seance, SeanceEvent>>();
        for (var seance : seances) {
            var outcome = decide(seance, stamp, Set.of());
            if (outcome.isLeft()) {
                return Either.left(outcome.getLeft());
            }
            outcomes.add(outcome.get());
        }
        return Either.right(List.copyOf(outcomes));
    }

    private Either<Refusal, SeanceEvent> event(Seance seance, SeanceCommand command, Set<PersonId> pupils) {
        if (command instanceof Mark mark) {
            return marked(seance, mark, pupils);
        }
        if (command instanceof Stamp stamp) {
            return stamped(seance, stamp);
        }
        if (command instanceof PlaceLesson place) {
            return followed(seance, place, new LessonPlaced(place.at(), place.by(), place.lesson(), place.when()));
        }
        if (command instanceof CancelLesson cancel) {
            return followed(seance, cancel, new LessonCancelled(cancel.at(), cancel.by(), cancel.lesson()));
        }
        return ofTheTeacher(seance, command);
    }

    private Either<Refusal, SeanceEvent> ofTheTeacher(Seance seance, SeanceCommand command) {
        if (command instanceof Write write) {
            return allowed(seance, Move.WRITE, write)
                    .flatMap(any -> Refusal.check(SeanceRules.ofContents(), new Saying(write.content(), policy)))
                    .map(any -> new Written(write.at(), write.by(), write.content()));
        }
        if (command instanceof Publish publish) {
            return allowed(seance, Move.PUBLISH, publish)
                    .flatMap(
                            any -> checked(SeanceRules.NOT_FROM_THE_PAST, new Publishing(publish.at(), publish.from())))
                    .map(any -> new Published(publish.at(), publish.by(), publish.from()));
        }
        return command instanceof SeanceCommand.Withdraw
                ? allowed(seance, Move.WITHDRAW, command).map(any -> new Withdrawn(command.at(), command.by()))
                : ofWork(seance, command);
    }

    private Either<Refusal, SeanceEvent> ofWork(Seance seance, SeanceCommand command) {
        if (command instanceof AddWork add) {
            return set(seance, add, TravailRules.NOT_THERE_YET, add.travail())
                    .map(any -> new WorkAdded(add.at(), add.by(), add.travail()));
        }
        if (command instanceof ReviseWork revise) {
            return set(seance, revise, TravailRules.THERE, revise.travail())
                    .map(any -> new WorkRevised(revise.at(), revise.by(), revise.travail()));
        }
        var remove = (RemoveWork) command;
        return allowed(seance, Move.SET_WORK, remove)
                .flatMap(any -> checked(TravailRules.THERE, new Naming(seance, remove.travail())))
                .map(any -> new WorkRemoved(remove.at(), remove.by(), remove.travail()));
    }

    private Either<Refusal, Setting> set(
            Seance seance, SeanceCommand command, Rule<Naming> naming, TravailAFaire travail) {
        return allowed(seance, Move.SET_WORK, command)
                .flatMap(any -> checked(naming, new Naming(seance, travail.id())))
                .flatMap(any -> Refusal.check(TravailRules.ofWorks(), new Setting(seance, travail, policy)));
    }

    private Either<Refusal, SeanceEvent> marked(Seance seance, Mark mark, Set<PersonId> pupils) {
        return Refusal.fire(SeanceLife.TABLE, seance.state(), Move.MARK)
                .flatMap(any -> checked(TravailRules.THERE, new Naming(seance, mark.travail())))
                .flatMap(any ->
                        checked(SeanceRules.NOT_ARCHIVED, new Writing(seance.lesson(), mark.at(), mark.by(), policy)))
                .flatMap(any -> Refusal.check(MarkingRules.all(), new Marking(seance, mark, pupils, guardians, policy)))
                .map(any -> new Marked(mark.at(), mark.by(), mark.travail(), mark.pupil(), mark.isDone()));
    }

    private static Either<Refusal, SeanceEvent> stamped(Seance seance, Stamp stamp) {
        return Refusal.fire(SeanceLife.TABLE, seance.state(), Move.STAMP)
                .flatMap(any -> checked(SeanceRules.HEAD_OR_INSPECTOR_STAMP, stamp.by()))
                .map(any -> new Stamped(stamp.at(), stamp.by(), stamp.visa(), stamp.comment(), seance.revision()));
    }

    private static Either<Refusal, SeanceEvent> followed(Seance seance, SeanceCommand command, SeanceEvent event) {
        return Refusal.fire(SeanceLife.TABLE, seance.state(), Move.FOLLOW_LESSON)
                .flatMap(any -> checked(SeanceRules.STAFF_KEEP_THE_TIMETABLE, command.by()))
                .map(any -> event);
    }

    private Either<Refusal, Writing> allowed(Seance seance, Move move, SeanceCommand command) {
        return Refusal.fire(SeanceLife.TABLE, seance.state(), move)
                .flatMap(any -> Refusal.check(
                        SeanceRules.ofWriting(), new Writing(seance.lesson(), command.at(), command.by(), policy)));
    }

    private static <T> Either<Refusal, T> checked(Rule<T> rule, T subject) {
        return Refusal.check(List.of(rule), subject);
    }
}
