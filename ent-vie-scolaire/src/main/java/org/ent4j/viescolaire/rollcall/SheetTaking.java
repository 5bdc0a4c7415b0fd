package org.ent4j.viescolaire.rollcall;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Refresh;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Sheet;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Opened;
import org.ent4j.viescolaire.rollcall.RollCallEvent.PupilAdded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Recorded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.ent4j.viescolaire.rollcall.RollCallLife.Move;
import org.ent4j.viescolaire.rollcall.RollCallRules.Entering;
import org.ent4j.viescolaire.rollcall.RollCallRules.Opening;
import org.ent4j.viescolaire.rollcall.RollCallRules.Taking;

/** Takes a sheet as a whole, on the roll call that was shown to whoever filled it in, or refuses all of it. */
final class SheetTaking {

    private final Sheet sheet;
    private final RollCallPolicy policy;
    private final List<RollCallEvent> events = new ArrayList<>();
    private RollCall rollCall;

    private SheetTaking(RollCall rollCall, Sheet sheet, RollCallPolicy policy) {
        this.rollCall = rollCall;
        this.sheet = sheet;
        this.policy = policy;
    }

    /** Whether the roll call says all of it already. */
    static boolean isDone(RollCall rollCall, Sheet sheet) {
        return rollCall.state() != RollCallState.PLANNED
                && (rollCall.state().isTaken() || !sheet.isSubmitted())
                && changes(rollCall, sheet).isEmpty();
    }

    private static List<RollCallEntry> changes(RollCall rollCall, Sheet sheet) {
        return sheet.entries().stream()
                .filter(entry -> rollCall.entry(entry.pupil())
                        .filter(known -> known.unlocked().equals(entry.unlocked()))
                        .isEmpty())
                .toList();
    }

    static Either<Refusal, List<RollCallEvent>> events(RollCall rollCall, Sheet sheet, RollCallPolicy policy) {
        return RollCalls.allowed(List.of(RollCallRules.NOBODY_MEANWHILE), new Taking(rollCall, sheet.seen()))
                .flatMap(any -> new SheetTaking(rollCall, sheet, policy).events());
    }

    private Either<Refusal, List<RollCallEvent>> events() {
        return begun().flatMap(any -> entered()).map(any -> submitted());
    }

    /** What is known beforehand is looked at again, as long as nobody has submitted it. */
    private Either<Refusal, RollCallState> begun() {
        if (rollCall.state() == RollCallState.PLANNED) {
            var opening = new Opening(rollCall, policy.local(sheet.at()), policy.opensBefore());
            return RollCalls.allowed(List.of(RollCallRules.NOT_TOO_EARLY), opening)
                    .map(any -> happened(new Opened(sheet.at(), sheet.by(), sheet.prefilled())));
        }
        if (rollCall.state() == RollCallState.OPEN) {
            RollCalls.refreshed(rollCall, new Refresh(sheet.at(), sheet.by(), sheet.prefilled()))
                    .forEach(this::happened);
            return Either.right(rollCall.state());
        }
        return Refusal.fire(RollCallLife.TABLE, rollCall.state(), Move.AMEND);
    }

    private RollCallState happened(RollCallEvent event) {
        events.add(event);
        rollCall = rollCall.after(event);
        return rollCall.state();
    }

    private Either<Refusal, RollCallState> entered() {
        var changes = changes(rollCall, sheet);
        changes.stream()
                .filter(entry -> rollCall.entry(entry.pupil()).isEmpty())
                .forEach(entry -> happened(new PupilAdded(sheet.at(), sheet.by(), entry.pupil())));
        var refused = changes.stream().flatMap(entry -> refused(entry).stream()).toList();
        if (!refused.isEmpty()) {
            return Either.left(new Refusal.Broken(refused));
        }
        changes.forEach(entry -> happened(entered(entry)));
        return Either.right(rollCall.state());
    }

    private List<Refused<?>> refused(RollCallEntry entry) {
        return Rule.checkAll(RollCallRules.ofEntries(), new Entering(rollCall, sheet.by(), entry))
                .fold(refused -> new ArrayList<Refused<?>>(refused), any -> List.of());
    }

    private RollCallEvent entered(RollCallEntry entry) {
        return rollCall.state() == RollCallState.OPEN
                ? new Recorded(sheet.at(), sheet.by(), entry, sheet.at())
                : new Amended(sheet.at(), sheet.by(), entry, sheet.at(), sheet.why());
    }

    private List<RollCallEvent> submitted() {
        if (sheet.isSubmitted() && rollCall.state() == RollCallState.OPEN) {
            happened(new Submitted(sheet.at(), sheet.by()));
        }
        return events;
    }
}
