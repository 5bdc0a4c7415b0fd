package org.ent4j.viescolaire.spi;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;

/**
 * Keeps what happened in schools. Nothing is changed once it is kept; whole journals are forgotten when the law says so. An
 * event that cannot be read any more is given as {@link org.ent4j.viescolaire.journal.Unreadable} in its place, and stays.
 */
public interface Journals {

    /** What the journal holds, in its order; nothing when it was never begun or is forgotten. */
    List<Event> read(StructureId school, JournalKey key);

    /** The journals of a kind that are about a pupil. */
    SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil);

    /** The journals of a kind whose days overlap those. */
    SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days);

    /**
     * Adds to journals, to all of them or to none.
     *
     * @param additions each to another journal; one that adds nothing demands that its journal is as it was, and leaves no
     *     trace
     * @return the position of the last event kept, or that a journal is not as it was when the events were decided: the
     *     first such, in their order
     * @throws IllegalArgumentException when there is none that adds something, or two are to one journal
     */
    Either<Superseded, Long> append(StructureId school, List<Addition> additions);

    /**
     * What was kept after a position, in the order of positions: events of a school are seen in it, none is ever seen late.
     *
     * @param position 0 for all
     * @param limit how many at most, more than 0
     */
    List<Kept> since(StructureId school, long position, int limit);

    /**
     * Forgets whole journals with all that they hold: erasure of what the law does not allow to keep.
     *
     * @return how many there were
     */
    int forget(StructureId school, Collection<JournalKey> keys);

    /** @throws IllegalArgumentException when there is none that adds something, or two are to one journal */
    static void requireOneForEachJournal(List<Addition> additions) {
        var journals = additions.stream().map(Addition::key).distinct().count();
        if (additions.stream().allMatch(Addition::addsNothing) || journals < additions.size()) {
            throw new IllegalArgumentException(
                    "%d additions to %d journals.\nMaybe those to one journal are to be joined."
                            .formatted(additions.size(), journals));
        }
    }
}
