package org.ent4j.ticketing.simulation;

import java.util.List;
import java.util.SortedMap;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * What came of a storm.
 *
 * @param steps what people did
 * @param events of all tickets, as they are everywhere in the end
 * @param sent messages that were sent, again and again where nothing was confirmed
 * @param lost of them
 * @param late of them: they arrived after their sender had given them up
 * @param repeated of them: they arrived twice
 * @param outOfOrder batches that did not arrive in their order
 * @param confirmationsLost of messages that had arrived
 * @param known arrivals of what was known already
 * @param early arrivals before their ticket
 * @param refused arrivals that were not as agreed
 * @param rounds of deliveries after the last step, until nothing was on its way
 * @param handedOver tickets that the vendor had
 * @param states where the tickets stand
 * @param apart tickets that are not the same everywhere, or where a word is missing or stands twice
 */
public record Aftermath(
        int steps,
        int events,
        int tickets,
        int sent,
        int lost,
        int late,
        int repeated,
        int outOfOrder,
        int confirmationsLost,
        int known,
        int early,
        int refused,
        int rounds,
        int handedOver,
        SortedMap<TicketState, Integer> states,
        List<TicketId> apart) {

    public Aftermath {
        apart = List.copyOf(apart);
    }

    /** Whether all platforms have the same, nothing is lost and nothing doubled. */
    public boolean converges() {
        return apart.isEmpty() && refused == 0;
    }
}
