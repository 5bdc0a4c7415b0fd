package org.ent4j.viescolaire.dispense;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.dispense.DispenseCommand.ChangeDays;
import org.ent4j.viescolaire.dispense.DispenseCommand.Withdraw;
import org.ent4j.viescolaire.dispense.DispenseEvent.DaysChanged;
import org.ent4j.viescolaire.dispense.DispenseEvent.Granted;
import org.ent4j.viescolaire.dispense.DispenseEvent.Withdrawn;
import org.ent4j.viescolaire.dispense.DispenseLife.Move;
import org.ent4j.viescolaire.dispense.DispenseRules.Granting;
import org.ent4j.viescolaire.dispense.DispenseRules.Withdrawing;
import org.ent4j.viescolaire.rights.Actor;

/** What becomes of a dispense. Pure: it reads no clock and keeps nothing. */
public record Dispenses(DispenseFrame frame) {

    /** Grants one. */
    public Either<Refusal, Outcome<Dispense, DispenseEvent>> grant(Instant at, Actor by, DispenseRequest wanted) {
        return allowed(at, by, wanted)
                .map(any -> new Granted(at, by, wanted))
                .map(granted -> new Outcome<>(Dispense.granted(granted), List.of(granted)));
    }

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; no event when it was so already, and a refused command changes nothing
     */
    public Either<Refusal, Outcome<Dispense, DispenseEvent>> decide(Dispense dispense, DispenseCommand command) {
        var events = command instanceof ChangeDays change
                ? changed(dispense, change)
                : withdrawn(dispense, (Withdraw) command);
        return events.map(each -> Outcome.of(dispense, each, Dispense::after));
    }

    private Either<Refusal, List<DispenseEvent>> changed(Dispense dispense, ChangeDays change) {
        var wanted = dispense.after(new DaysChanged(change.at(), change.by(), change.days()))
                .content();
        return Refusal.fire(DispenseLife.TABLE, dispense.state(), Move.CHANGE_DAYS)
                .flatMap(any -> allowed(change.at(), change.by(), wanted))
                .map(any -> dispense.days().equals(change.days())
                        ? List.of()
                        : List.of(new DaysChanged(change.at(), change.by(), change.days())));
    }

    private Either<Refusal, List<DispenseEvent>> withdrawn(Dispense dispense, Withdraw withdraw) {
        var why = withdraw.why().strip();
        var withdrawing = new Withdrawing(withdraw.by(), day(withdraw.at()), dispense, why, frame);
        return Refusal.fire(DispenseLife.TABLE, dispense.state(), Move.WITHDRAW)
                .flatMap(any -> Refusal.check(DispenseRules.ofAll(), withdrawing))
                .map(any -> List.of(new Withdrawn(withdraw.at(), withdraw.by(), why)));
    }

    private Either<Refusal, Granting> allowed(Instant at, Actor by, DispenseRequest wanted) {
        var granting = new Granting(by, day(at), wanted, frame);
        return Refusal.check(DispenseRules.ofAll(), granting)
                .flatMap(any -> Refusal.check(DispenseRules.ofGrants(), granting));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, frame.zone());
    }
}
