package org.ent4j.ticketing.exchange;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/** What becomes of a message that arrives. */
public sealed interface Reception {

    /**
     * It is part of the ticket now.
     *
     * @param events that were not known here: of this message, and of those that waited for it
     */
    record Accepted(Ticket ticket, List<TicketEvent> events) implements Reception {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It was known: of an earlier arrival, or because we said it ourselves. */
    record Repeated() implements Reception {}

    /** It is about a ticket that is still on its way here. */
    record Early() implements Reception {}

    /**
     * Nothing is wrong with it, but it cannot be taken now: it is to be sent again.
     *
     * @param why somebody else was faster all the time, or the ticket cannot be read here
     */
    record Later(Refusal why) implements Reception {}

    /** It is not as agreed: an anomaly, and the ticket is as it was. */
    record Refused(Refusal refusal) implements Reception {}
}
