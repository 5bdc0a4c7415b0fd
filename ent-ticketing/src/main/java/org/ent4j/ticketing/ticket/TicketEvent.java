package org.ent4j.ticketing.ticket;

import java.time.Instant;

/**
 * Something that happened to a ticket and stays.
 *
 * @param tenure how often the ticket had changed hands when it happened; of a step that hands it on, with that one
 * @param at by the clock of its platform
 */
public record TicketEvent(EventId id, int tenure, Instant at, Actor by, Step step) {

    /** @throws IllegalArgumentException when the tenure is negative */
    public TicketEvent {
        if (tenure < 0) {
            throw new IllegalArgumentException("%s in tenure %d.".formatted(id, tenure));
        }
    }
}
