package org.ent4j.ticketing.statistics;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketState.Shelf;

/**
 * When it happened to a ticket.
 *
 * @param owned when level 1 took it first
 * @param resolved of the solution that stands; nothing while there is none
 * @param closed also of one that was rejected or withdrawn, or is a duplicate
 */
public record Moments(
        Instant submitted, Optional<Instant> owned, Optional<Instant> resolved, Optional<Instant> closed) {

    static Moments of(Ticket ticket) {
        return new Moments(
                ticket.submittedAt(),
                TicketClocks.ownedAt(ticket),
                ticket.resolvedAt(),
                Optional.of(ticket.since()).filter(any -> ticket.state().shelf() == Shelf.CLOSED));
    }
}
