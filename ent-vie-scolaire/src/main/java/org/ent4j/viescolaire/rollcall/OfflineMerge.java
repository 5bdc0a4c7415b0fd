package org.ent4j.viescolaire.rollcall;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
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

    static Either<Refusal, List<RollCallEvent>> events(RollCall rollCall, Merge merge, RollCallPolicy policy) {
        if (rollCall.merged().stream().anyMatch(merged -> merged.is(merge))) {
            return Either.right(List.of());
        }
        var opening = new RollCallRules.Opening(rollCall, merge.at(), policy);
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
        happened(new Merged(merge.at(), merge.by(), merge.batch(), merge.entries()));
        return events;
    }

    private void happened(RollCallEvent event) {
        events.add(event);
        rollCall = rollCall.after(event);
    }

    private void enter(OfflineEntry offline) {
        var entry = offline.entry();
        var when = offline.entered().isAfter(merge.at()) ? merge.at() : offline.entered();
        if (isKnown(entry, when)) {
            return;
        }
        var joined = joined(entry.pupil());
        if (counts(entry, when, joined)) {
            if (joined != rollCall) {
                happened(new PupilAdded(merge.at(), merge.by(), entry.pupil()));
            }
            happened(entered(entry, when));
        } else {
            happened(new SetAside(merge.at(), merge.by(), entry, when));
        }
    }

    /** The same was entered then or later, or waits already. */
    private boolean isKnown(RollCallEntry entry, Instant when) {
        var said = rollCall.entry(entry.pupil()).filter(entry::equals).isPresent();
        var known = rollCall.entered().get(entry.pupil());
        return said && known != null && !known.isBefore(when)
                || rollCall.setAside().stream()
                        .anyMatch(aside -> aside.entry().equals(entry)
                                && aside.entered().equals(when)
                                && aside.by().equals(merge.by()));
    }

    /** The roll call with the pupil in it. */
    private RollCall joined(PersonId pupil) {
        return rollCall.entry(pupil).isPresent()
                ? rollCall
                : rollCall.after(new PupilAdded(merge.at(), merge.by(), pupil));
    }

    private boolean counts(RollCallEntry entry, Instant when, RollCall joined) {
        var known = rollCall.entered().get(entry.pupil());
        return rollCall.state() != RollCallState.LOCKED
                && (known == null || !when.isBefore(known))
                && Rule.checkAll(RollCallRules.ofEntries(), new Entering(joined, merge.by(), entry))
                        .isRight();
    }

    private RollCallEvent entered(RollCallEntry entry, Instant when) {
        return rollCall.state() == RollCallState.OPEN
                ? new Recorded(merge.at(), merge.by(), entry, when)
                : new Amended(merge.at(), merge.by(), entry, when, "");
    }
}
