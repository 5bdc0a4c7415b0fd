package org.ent4j.viescolaire.sortie;

import java.time.Instant;
import java.time.LocalDate;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Actor;

/**
 * What happened to the régimes de sortie of a school. The list has one journal, and so has each pupil, so that what concerns
 * a pupil is forgotten with him.
 */
public sealed interface SortieEvent extends Event {

    /** Where the list of the school is kept. */
    JournalKey LIST = new JournalKey(JournalKind.SORTIE, "regimes");

    /** Where it is kept which régime a pupil has. */
    static JournalKey journal(PersonId pupil) {
        return new JournalKey(JournalKind.SORTIE, "pupil/" + pupil);
    }

    /** The school has these régimes from now on, and no others. */
    record Defined(Instant at, Actor by, RegimesDeSortie regimes) implements SortieEvent {}

    /**
     * A pupil has another régime.
     *
     * @param from the first day on which it counts
     */
    record Assigned(Instant at, Actor by, LocalDate from, SortieChange change) implements SortieEvent {}

    /**
     * A guardian has authorised what a régime allows, or does not any more.
     *
     * @param regime its code: the next régime needs an authorisation of its own
     */
    record Authorised(Instant at, Actor by, PersonId pupil, String regime, boolean isGiven) implements SortieEvent {}
}
