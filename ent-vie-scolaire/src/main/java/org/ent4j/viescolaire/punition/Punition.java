package org.ent4j.viescolaire.punition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.PunitionEvent.Given;
import org.immutables.value.Value;

/** A punition, as its journal makes it. No file of the pupil holds it (circulaire 2014-059), and no mark knows of it. */
@EntStyle
@Value.Immutable
public interface Punition {

    /** What was asked for. */
    PunitionRequest request();

    LocalDate givenOn();

    @Value.Default
    default PunitionState state() {
        return PunitionLife.TABLE.initial();
    }

    /** When it is done; of one that was not done, when it should have been. */
    Optional<PunitionSlot> slot();

    @Value.Default
    default boolean isLocked() {
        return false;
    }

    /** In the order in which they were made. */
    List<Postponement> postponements();

    /** The written report of an exclusion ponctuelle. */
    Optional<String> report();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    Punition withState(PunitionState state);

    Punition withSlot(PunitionSlot slot);

    Punition withIsLocked(boolean locked);

    Punition withPostponements(Iterable<? extends Postponement> postponements);

    Punition withReport(String report);

    Punition withVersion(int version);

    default PunitionId id() {
        return request().id();
    }

    default PersonId pupil() {
        return request().pupil();
    }

    default String type() {
        return request().type();
    }

    default MotifCode motif() {
        return request().motif();
    }

    default boolean isToDo() {
        return state().isToDo();
    }

    static Punition given(Given event) {
        return builder().request(event.request()).givenOn(event.day()).build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being given
     */
    static Punition replay(Collection<PunitionEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Given given)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Given.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(given(given), events.subList(1, events.size()), PunitionChanges::after);
    }

    /** As one more event makes it. */
    default Punition after(PunitionEvent event) {
        return PunitionChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a punition; its request and the day are required. */
    final class Builder extends ImmutablePunition.Builder {}
}
