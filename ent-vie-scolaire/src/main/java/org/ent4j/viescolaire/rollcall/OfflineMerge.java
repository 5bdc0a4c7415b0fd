package org.ent4j.viescolaire.rollcall;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Merge;
import org.ent4j.viescolaire.rollcall.RollCallCommand.OfflineEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Merged;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Opened;
import org.ent4j.viescolaire.rollcall.RollCallEvent.PupilAdded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Recorded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.SetAside;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.ent4j.viescolaire.rollcall.RollCallRules.Entering;

/**
 * Takes in what a device entered without a network. Of a pupil the entry that was entered last counts, whoever made it,
 * and counts more than a guess; one that is older, or that may not count any more, is set aside. The same batch again is
 * nothing new.
 */
final class OfflineMerge {

    private final Merge merge;
    private final List<RollCallEvent> events = new ArrayList<>();
    private RollCall rollCall;

    private OfflineMerge(RollCall rollCall, Merge merge) {
        this.rollCall = rollCall;
        this.merge = merge;
    }

    static Either<RollCallRefusal, List<RollCallEvent>> events(RollCall rollCall, Merge merge, RollCallPolicy policy) {
        if (rollCall.merged().contains(merge.batch())) {
            return Either.right(List.of());
        }
        var opening = new RollCallRules.Opening(rollCall, policy.local(merge.at()), policy.opensBefore());
        return RollCalls.allowed(List.of(RollCallRules.NOT_TOO_EARLY), opening)
                .map(any -> new OfflineMerge(rollCall, merge).events());
    }

    private List<RollCallEvent> events() {
        if (rollCall.state() == RollCallState.PLANNED) {
            happened(new Opened(merge.at(), merge.by(), merge.prefilled()));
        }
        merge.entries().stream()
                .sorted(Comparator.comparing(OfflineEntry::entered))
                .forEach(this::enter);
        if (merge.isSubmitted() && rollCall.state() == RollCallState.OPEN) {
            happened(new Submitted(merge.at(), merge.by()));
        }
        happened(new Merged(merge.at(), merge.by(), merge.batch()));
        return events;
    }

    private void happened(RollCallEvent event) {
        events.add(event);
        rollCall = rollCall.after(event);
    }

    private void enter(OfflineEntry offline) {
        var entry = offline.entry();
        if (rollCall.entry(entry.pupil()).isEmpty() && rollCall.state() != RollCallState.LOCKED) {
            happened(new PupilAdded(merge.at(), merge.by(), entry.pupil()));
        }
        if (isSaid(entry)) {
            return;
        }
        happened(
                counts(offline)
                        ? entered(entry, offline.entered())
                        : new SetAside(merge.at(), merge.by(), entry, offline.entered()));
    }

    /** What is said already needs no second word. */
    private boolean isSaid(RollCallEntry entry) {
        return rollCall.entry(entry.pupil()).filter(entry::equals).isPresent();
    }

    private boolean counts(OfflineEntry offline) {
        var known = rollCall.entered().get(offline.entry().pupil());
        var entering = new Entering(rollCall, merge.by(), offline.entry());
        return rollCall.state() != RollCallState.LOCKED
                && (known == null || !offline.entered().isBefore(known))
                && Rule.checkAll(RollCallRules.ofEntries(), entering).isRight();
    }

    private RollCallEvent entered(RollCallEntry entry, Instant when) {
        return rollCall.state() == RollCallState.OPEN
                ? new Recorded(merge.at(), merge.by(), entry, when)
                : new Amended(merge.at(), merge.by(), entry, when, "");
    }
}
