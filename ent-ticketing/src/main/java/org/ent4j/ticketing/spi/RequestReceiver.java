package org.ent4j.ticketing.spi;

import org.ent4j.ticketing.exchange.Birth;
import org.ent4j.ticketing.ticket.TicketId;

/** Takes the requests that begin in an ENT which knows no events, and what it shows of them later. */
public interface RequestReceiver extends SnapshotReceiver {

    /** Whether there is a ticket of that number. */
    boolean isKnown(TicketId ticket);

    /**
     * Keeps a request, however often it comes.
     *
     * @return whether it is there now: else it may be sent again
     */
    boolean begin(Birth birth);
}
