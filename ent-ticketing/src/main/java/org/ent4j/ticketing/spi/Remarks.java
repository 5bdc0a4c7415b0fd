package org.ent4j.ticketing.spi;

import java.util.Map;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Keeps which remarks of a platform that knows no events became what here, by their ids there: one that is changed over there
 * afterwards is known again.
 */
public interface Remarks {

    /** What each became: the id of its {@link org.ent4j.ticketing.ticket.Said}; nothing of a ticket of which none is kept. */
    Map<String, String> of(TicketId ticket, Platform platform);

    /** Adds to them; one that is there stays as it is. */
    void keep(TicketId ticket, Platform platform, Map<String, String> remarks);
}
