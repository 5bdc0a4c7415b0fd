package org.ent4j.viescolaire.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;

/**
 * Events to be added to a journal; or none, when a decision relies on a journal that is to be as it was.
 *
 * @param version how many events the journal had when they were decided
 * @param events in their order; none when the journal is to be unchanged: then there are neither pupils nor days
 * @param pupils whom they are about: added to those whom the journal is about already
 * @param days on which it happens, in the school's local time; the days of a journal only widen. Nothing when the journal
 *     keeps the days that it has.
 */
public record Addition(
        JournalKey key, int version, List<? extends Event> events, Set<PersonId> pupils, Optional<DateRange> days) {

    public Addition {
        events = List.copyOf(events);
        pupils = Set.copyOf(pupils);
        if (key.kind() == JournalKind.UNKNOWN) {
            throw new IllegalArgumentException(
                    "Nothing is added to %s.\nMaybe a newer version of the library is needed.".formatted(key));
        }
        if (version < 0 || (events.isEmpty() && (!pupils.isEmpty() || days.isPresent()))) {
            throw new IllegalArgumentException("%d events for version %d of %s.\nMaybe nothing happened: leave it out."
                    .formatted(events.size(), version, key));
        }
    }

    /** Nothing is added, but what is added elsewhere is kept only when the journal still has so many events. */
    public static Addition unchanged(JournalKey key, int version) {
        return new Addition(key, version, List.of(), Set.of(), Optional.empty());
    }

    public boolean addsNothing() {
        return events.isEmpty();
    }
}
