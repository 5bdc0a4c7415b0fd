package org.ent4j.ticketing.spi;

import java.util.List;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.ticket.Ticket;

/** Carries messages to a neighbour: over HTTP, by e-mail, into its helpdesk. */
public interface Carrier {

    /**
     * Tries to deliver what is to be told of one ticket. What arrives twice has to be known again there, by its id.
     *
     * @param ticket as it is now, without what is ours alone
     * @param messages in the order of their events
     * @return what came of all of them; never an exception for what happens on the way
     */
    Delivery deliver(Ticket ticket, List<Message> messages);
}
