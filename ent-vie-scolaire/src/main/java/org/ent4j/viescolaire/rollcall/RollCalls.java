package org.ent4j.viescolaire.rollcall;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallCommand.AddPupil;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Amend;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Lock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Merge;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Open;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Record;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Refresh;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Sheet;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Submit;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Unlock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.VoidCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Locked;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Opened;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Planned;
import org.ent4j.viescolaire.rollcall.RollCallEvent.PupilAdded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Recorded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Refreshed;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Unlocked;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Voided;
import org.ent4j.viescolaire.rollcall.RollCallLife.Move;
import org.ent4j.viescolaire.rollcall.RollCallRules.Entering;
import org.ent4j.viescolaire.rollcall.RollCallRules.Opening;

/** What becomes of a roll call when somebody wants something of it. Pure: it reads no clock and keeps nothing. */
public final class RollCalls {

    private final RollCall rollCall;
    private final RollCallPolicy policy;

    private RollCalls(RollCall rollCall, RollCallPolicy policy) {
        this.rollCall = rollCall;
        this.policy = policy;
    }

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; a refused command changes nothing
     */
    public static Either<Refusal, Outcome<RollCall, RollCallEvent>> decide(
            RollCall rollCall, RollCallCommand command, RollCallPolicy policy) {
        return new RollCalls(rollCall, policy)
                .allowedEvents(command)
                .map(events -> Outcome.of(rollCall, withItsLesson(rollCall, events), RollCall::after));
    }

    private Either<Refusal, List<RollCallEvent>> allowedEvents(RollCallCommand command) {
        return allowed(List.of(RollCallRules.STAFF_CALLS), command.by())
                .flatMap(any -> isDone(command) ? Either.right(List.of()) : events(command));
    }

    /** Whoever opens what is open, submits what is submitted, or voids what is void, is answered as if he had been the first. */
    private boolean isDone(RollCallCommand command) {
        return command instanceof Open && rollCall.state() != RollCallState.PLANNED
                || command instanceof Sheet sheet && SheetTaking.isDone(rollCall, sheet)
                || command instanceof Submit && rollCall.state().isTaken()
                || command instanceof VoidCall && rollCall.isVoid();
    }

    private Either<Refusal, List<RollCallEvent>> events(RollCallCommand command) {
        if (command instanceof Refresh refresh) {
            return possible(Move.REFRESH).map(any -> refreshed(rollCall, refresh));
        }
        if (command instanceof Open open) {
            return open(open);
        }
        if (command instanceof Record record) {
            return entered(
                    Move.RECORD,
                    record.by(),
                    record.entry(),
                    new Recorded(record.at(), record.by(), record.entry(), record.at()));
        }
        if (command instanceof Amend amend) {
            return entered(
                    Move.AMEND,
                    amend.by(),
                    amend.entry(),
                    new Amended(amend.at(), amend.by(), amend.entry(), amend.at(), amend.why()));
        }
        if (command instanceof AddPupil add) {
            return possible(Move.ADD_PUPIL).map(any -> added(add));
        }
        if (command instanceof Sheet sheet) {
            return SheetTaking.events(rollCall, sheet, policy);
        }
        if (command instanceof Merge merge) {
            return OfflineMerge.events(rollCall, merge, policy);
        }
        return ofTheWhole(command);
    }

    private Either<Refusal, List<RollCallEvent>> ofTheWhole(RollCallCommand command) {
        if (command instanceof Lock lock) {
            return locking(Move.LOCK, lock.by(), new Locked(lock.at(), lock.by()));
        }
        if (command instanceof Unlock unlock) {
            return locking(Move.UNLOCK, unlock.by(), new Unlocked(unlock.at(), unlock.by(), unlock.why()));
        }
        if (command instanceof VoidCall voiding) {
            return voided(voiding);
        }
        var submit = (Submit) command;
        return possible(Move.SUBMIT).map(any -> List.of(new Submitted(submit.at(), submit.by())));
    }

    private Either<Refusal, List<RollCallEvent>> open(Open open) {
        return possible(Move.OPEN)
                .flatMap(any -> allowed(List.of(RollCallRules.NOT_TOO_EARLY), opening(open.at())))
                .map(any -> List.of(new Opened(open.at(), open.by(), open.prefilled())));
    }

    private Opening opening(Instant at) {
        return new Opening(rollCall, policy.local(at), policy.opensBefore());
    }

    private Either<Refusal, List<RollCallEvent>> entered(
            Move move, Actor by, RollCallEntry entry, RollCallEvent event) {
        return possible(move)
                .flatMap(any -> allowed(RollCallRules.ofEntries(), new Entering(rollCall, by, entry)))
                .map(any -> List.of(event));
    }

    static List<RollCallEvent> refreshed(RollCall rollCall, Refresh refresh) {
        var changed = refresh.prefilled().stream()
                .filter(entry -> !rollCall.entered().containsKey(entry.pupil()))
                .filter(entry -> rollCall.entry(entry.pupil())
                        .filter(known -> !known.equals(entry))
                        .isPresent())
                .toList();
        return changed.isEmpty() ? List.of() : List.of(new Refreshed(refresh.at(), refresh.by(), changed));
    }

    /** One who is there already is not added, and nothing happens. */
    private List<RollCallEvent> added(AddPupil add) {
        return rollCall.entry(add.pupil()).isPresent()
                ? List.of()
                : List.of(new PupilAdded(add.at(), add.by(), add.pupil()));
    }

    private Either<Refusal, List<RollCallEvent>> locking(Move move, Actor by, RollCallEvent event) {
        return possible(move)
                .flatMap(any -> allowed(List.of(RollCallRules.VIE_SCOLAIRE_LOCKS), by))
                .map(any -> List.of(event));
    }

    private Either<Refusal, List<RollCallEvent>> voided(VoidCall voiding) {
        return allowed(List.of(RollCallRules.VOIDING_SAYS_WHY), voiding.why())
                .flatMap(
                        any -> locking(Move.VOID, voiding.by(), new Voided(voiding.at(), voiding.by(), voiding.why())));
    }

    private Either<Refusal, RollCallState> possible(Move move) {
        return Refusal.fire(RollCallLife.TABLE, rollCall.state(), move);
    }

    static <T> Either<Refusal, T> allowed(List<Rule<T>> rules, T subject) {
        return Refusal.check(rules, subject);
    }

    /** A journal begins with the lesson: what the timetable says of it later is another matter. */
    private static List<RollCallEvent> withItsLesson(RollCall before, List<RollCallEvent> events) {
        if (before.state() != RollCallState.PLANNED || events.isEmpty()) {
            return events;
        }
        var first = events.get(0);
        var all = new ArrayList<RollCallEvent>();
        all.add(new Planned(first.at(), first.by(), before.lesson()));
        all.addAll(events);
        return all;
    }
}
