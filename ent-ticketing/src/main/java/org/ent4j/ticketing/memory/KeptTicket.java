package org.ent4j.ticketing.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.view.TicketLine;

/** A ticket as it is now. */
record KeptTicket(TicketLine line, Optional<Instant> due, List<TicketEvent> events) {

    static final Comparator<KeptTicket> BY_SUBMISSION =
            Comparator.comparing(KeptTicket::submittedAt).thenComparing(KeptTicket::id);
    /** Of those to which something falls due. */
    static final Comparator<KeptTicket> BY_DUE = Comparator.<KeptTicket, Instant>comparing(
                    kept -> kept.due.orElse(Instant.MAX))
            .thenComparing(KeptTicket::id);

    KeptTicket {
        events = List.copyOf(events);
    }

    /** @throws IllegalArgumentException when an event is there already */
    static KeptTicket of(List<TicketEvent> before, Addition addition) {
        var all = new ArrayList<>(before);
        var known = new HashSet<EventId>();
        before.forEach(event -> known.add(event.id()));
        for (var event : addition.events()) {
            if (!known.add(event.id())) {
                throw new IllegalArgumentException("Ticket %s has an event %s already.\nMaybe it was not read before."
                        .formatted(addition.id(), event.id()));
            }
            all.add(event);
        }
        return new KeptTicket(addition.line(), addition.due(), all);
    }

    TicketId id() {
        return line.id();
    }

    Instant submittedAt() {
        return line.submittedAt();
    }

    Ticket ticket() {
        return Ticket.of(id(), events).orElseThrow();
    }
}
