package org.ent4j.ticketing.exchange;

import java.util.List;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

/** Which steps a status of another platform means for a ticket that it holds. */
interface ForeignMoves {

    /** Whether the status says something in words. */
    boolean speaks(Ticket ticket, Meaning meaning);

    /** Whether what was asked of that platform is answered by the status, before anything else. */
    boolean settles(Ticket ticket, Meaning meaning);

    /**
     * The steps that bring the ticket there; none when it is there.
     *
     * @param words what is said with it, if it speaks
     */
    List<Step> steps(Ticket ticket, Meaning meaning, String words);
}
