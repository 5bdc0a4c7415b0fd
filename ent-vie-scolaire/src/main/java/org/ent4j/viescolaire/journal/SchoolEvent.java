package org.ent4j.viescolaire.journal;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to the journals of a school. */
public sealed interface SchoolEvent extends Event {

    /** Whole journals were forgotten: whoever holds what they made drops it. */
    record Forgotten(Instant at, Actor by, List<JournalKey> keys) implements SchoolEvent {
        public Forgotten {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A pupil's file of absences should have followed from something, and nobody could read the file: it hears of it later.
     *
     * @param year of the file
     * @param cause the journal of what it should have followed from
     */
    record FileMissed(Instant at, Actor by, PersonId pupil, SchoolYear year, JournalKey cause) implements SchoolEvent {}

    /**
     * The file could be read again, and has heard of what it had missed, but for what is told as missed right after; time and
     * author are those of the last of it.
     */
    record FileCaughtUp(Instant at, Actor by) implements SchoolEvent {}
}
