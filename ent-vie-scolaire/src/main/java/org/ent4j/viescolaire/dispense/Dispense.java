package org.ent4j.viescolaire.dispense;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.BulletinDispense;
import org.ent4j.viescolaire.dispense.DispenseEvent.DaysChanged;
import org.ent4j.viescolaire.dispense.DispenseEvent.Granted;
import org.ent4j.viescolaire.dispense.DispenseEvent.Withdrawn;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * A dispense, as its journal makes it.
 *
 * @param content with the days as they are now
 * @param version how many events made it
 */
public record Dispense(DispenseRequest content, DispenseState state, int version) {

    public DispenseId id() {
        return content.id();
    }

    public PersonId pupil() {
        return content.pupil();
    }

    public EvaluationServiceId service() {
        return content.service();
    }

    public DateRange days() {
        return content.days();
    }

    public boolean isGranted() {
        return state == DispenseState.GRANTED;
    }

    /** As the bulletin of a period says it; nothing when it is of other days. */
    public Optional<BulletinDispense> within(DateRange period) {
        return days().intersection(period)
                .map(days -> new BulletinDispense(content.kind().label(), days));
    }

    static Dispense granted(Granted event) {
        return new Dispense(event.dispense(), DispenseLife.TABLE.initial(), 1);
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being granted
     */
    public static Dispense replay(Collection<DispenseEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A journal without events.\nMaybe it was never begun.");
        }
        return Outcome.replay(begun(events.get(0)), events.subList(1, events.size()), Dispense::after);
    }

    /** As the first event makes it. */
    public static Dispense begun(DispenseEvent event) {
        if (!(event instanceof Granted granted)) {
            throw new IllegalArgumentException(
                    "The journal begins with %s.\nMaybe it is not in its order.".formatted(event));
        }
        return granted(granted);
    }

    /** As one more event makes it. */
    public Dispense after(DispenseEvent event) {
        if (event instanceof DaysChanged changed) {
            return new Dispense(on(changed.days()), state, version + 1);
        }
        return new Dispense(content, event instanceof Withdrawn ? DispenseState.WITHDRAWN : state, version + 1);
    }

    private DispenseRequest on(DateRange days) {
        return new DispenseRequest(
                content.id(), content.pupil(), content.service(), days, content.kind(), content.why());
    }
}
