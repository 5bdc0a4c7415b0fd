package org.ent4j.viescolaire.conseil;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.conseil.ConseilEvent.Planned;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.immutables.value.Value;

/** A conseil de classe, as its journal makes it. */
@EntStyle
@Value.Immutable
public interface Conseil {

    ConseilId id();

    LocalDate day();

    /** Until when people write in its sheets, and in the mark books of the class for its period. */
    EntryLock lock();

    @Value.Default
    default ConseilState state() {
        return ConseilLife.TABLE.initial();
    }

    /** Those who sat in it; nobody before it was held. */
    List<Member> members();

    Map<PersonId, PupilSheet> sheets();

    /** Why it was opened again last. */
    Optional<String> whyReopened();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    Conseil withDay(LocalDate day);

    Conseil withLock(EntryLock lock);

    Conseil withState(ConseilState state);

    Conseil withMembers(Iterable<? extends Member> members);

    Conseil withSheets(Map<? extends PersonId, ? extends PupilSheet> sheets);

    Conseil withWhyReopened(String why);

    Conseil withVersion(int version);

    default PupilSheet sheet(PersonId pupil) {
        return sheets().getOrDefault(pupil, PupilSheet.none());
    }

    static Conseil planned(Planned event) {
        return builder().id(event.id()).day(event.day()).lock(event.lock()).build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being planned
     */
    static Conseil replay(Collection<ConseilEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Planned planned)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Planned.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(planned(planned), events.subList(1, events.size()), ConseilChanges::after);
    }

    /** As one more event makes it. */
    default Conseil after(ConseilEvent event) {
        return ConseilChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a conseil; id, day and lock are required. */
    final class Builder extends ImmutableConseil.Builder {}
}
