package org.ent4j.ticketing.exchange;

import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;

/** An event of a ticket, told to a neighbour: the same message each time it is sent. */
public record Message(Platform from, Platform to, TicketId ticket, TicketEvent event) {

    /** Of platform, ticket and event: {@code "ENT-26-0001204/ACADEMIE-7>VENDOR"}. */
    public MessageId id() {
        return new MessageId(ticket + "/" + event.id() + ">" + to);
    }
}
