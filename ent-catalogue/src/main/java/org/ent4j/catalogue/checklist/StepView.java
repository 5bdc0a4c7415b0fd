package org.ent4j.catalogue.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/**
 * A step as it stands.
 *
 * @param fact what the data say
 * @param state computed, or declared where nobody can tell
 * @param mark what somebody said of it
 * @param waitsFor steps that are to be settled before, and are not; empty once it is settled itself
 * @param who can do it, as the host knows them; the role is that of the step
 * @param due the last day on which it is in time, put off where somebody postponed it
 * @param isLate that day is over, and something is left to do
 */
public record StepView(
        RentreeStep step,
        StepFact fact,
        StepState state,
        Optional<StepMark> mark,
        List<RentreeStep> waitsFor,
        List<PersonId> who,
        Optional<LocalDate> due,
        boolean isLate) {

    public StepView {
        waitsFor = List.copyOf(waitsFor);
        who = List.copyOf(who);
    }

    /** What is left to do, as far as the data tell. */
    public List<LeftOver> left() {
        return fact instanceof StepFact.Counted counted ? counted.left() : List.of();
    }

    /** Why it is not to be done here. */
    public Optional<Label> whyNot() {
        return fact instanceof StepFact.NotApplicable not ? Optional.of(not.why()) : Optional.empty();
    }

    /** Since when it stands so, where somebody knows. */
    public Optional<Instant> since() {
        if (fact instanceof StepFact.Counted counted) {
            return counted.since();
        }
        return state == StepState.DECLARED ? mark.map(StepMark::at) : Optional.empty();
    }

    /** Somebody said that it is done, and the data say that it is not. */
    public boolean isContradicted() {
        return state.isOpen() && mark.filter(StepMark::isDeclared).isPresent();
    }

    /** Something can be done about it now. */
    public boolean isReady() {
        return !state.isSettled() && waitsFor.isEmpty();
    }
}
