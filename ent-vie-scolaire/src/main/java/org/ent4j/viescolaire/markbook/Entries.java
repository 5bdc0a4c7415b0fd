package org.ent4j.viescolaire.markbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.decision.Refusal;

/**
 * What became of several commands that were carried out one after the other, as a table of marks is saved: those that are
 * refused change nothing, and all others are done.
 *
 * @param book as it is now
 * @param events to be kept, in their order
 * @param refused in the order of the commands
 */
public record Entries(MarkBook book, List<MarkBookEvent> events, Map<MarkBookCommand, Refusal> refused) {

    public Entries {
        events = List.copyOf(events);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }
}
