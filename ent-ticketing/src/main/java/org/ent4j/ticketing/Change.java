package org.ent4j.ticketing;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/**
 * What a decision comes to for one ticket, before it is kept.
 *
 * @param before as it was found; nothing for a new one
 */
record Change(Optional<Ticket> before, Ticket now, List<TicketEvent> events) {

    Change {
        events = List.copyOf(events);
    }

    static Change of(Ticket before, Outcome<Ticket, TicketEvent> outcome) {
        return new Change(Optional.of(before), outcome.state(), outcome.events());
    }

    static Change ofNew(Outcome<Ticket, TicketEvent> outcome) {
        return new Change(Optional.empty(), outcome.state(), outcome.events());
    }

    int version() {
        return before.map(Ticket::version).orElse(0);
    }
}
