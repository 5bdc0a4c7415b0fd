package org.ent4j.viescolaire.spi;

import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKind;

/** How events are written in a database; what was written once is read for good. */
public interface EventText {

    String write(Event event);

    /**
     * Reads what {@link #write} wrote, or an earlier version of it.
     *
     * @throws IllegalArgumentException when it is no event of that kind
     */
    Event read(JournalKind kind, String text);
}
