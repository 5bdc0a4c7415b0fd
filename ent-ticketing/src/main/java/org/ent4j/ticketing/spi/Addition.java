package org.ent4j.ticketing.spi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.view.TicketLine;

/**
 * Events to be added to a ticket; or none, when a decision relies on a ticket that is to be as it was.
 *
 * @param version how many events it had when they were decided; 0 for a new one
 * @param line as it is found afterwards
 * @param due when something falls due by itself, to the microsecond; nothing when nothing does
 */
public record Addition(TicketId id, int version, List<TicketEvent> events, TicketLine line, Optional<Instant> due) {

    /** @throws IllegalArgumentException when the line does not have that many events */
    public Addition {
        events = List.copyOf(events);
        due = due.map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
        if (version < 0
                || line.version() != version + events.size()
                || !line.id().equals(id)) {
            throw new IllegalArgumentException(
                    "%d events after %d of %s make no version %d of %s.\nMaybe one is there twice."
                            .formatted(events.size(), version, id, line.version(), line.id()));
        }
    }

    /** Nothing is added, but what is added elsewhere is kept only when this ticket still has so many events. */
    public static Addition unchanged(Ticket ticket, TicketLine line) {
        return new Addition(ticket.id(), ticket.version(), List.of(), line, Optional.empty());
    }

    public boolean addsNothing() {
        return events.isEmpty();
    }
}
