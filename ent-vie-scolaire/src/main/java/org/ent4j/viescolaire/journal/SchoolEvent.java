package org.ent4j.viescolaire.journal;

import java.time.Instant;
import java.util.List;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to the journals of a school. */
public sealed interface SchoolEvent extends Event {

    /** Whole journals were forgotten: whoever holds what they made drops it. */
    record Forgotten(Instant at, Actor by, List<JournalKey> keys) implements SchoolEvent {
        public Forgotten {
            keys = List.copyOf(keys);
        }
    }
}
