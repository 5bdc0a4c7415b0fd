package org.ent4j.ticketing.exchange;

import java.util.List;
import java.util.Map;
import org.ent4j.model.decision.Outcome;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/**
 * What a snapshot added to a ticket.
 *
 * @param outcome the ticket afterwards, and what happened to it on behalf of that platform
 * @param anomalies what was not as agreed: of that, nothing happened
 * @param ids of its remarks there, with the {@code Said} that each became here
 */
public record Findings(Outcome<Ticket, TicketEvent> outcome, List<Anomaly> anomalies, Map<String, String> ids) {
    public Findings {
        anomalies = List.copyOf(anomalies);
        ids = Map.copyOf(ids);
    }

    public Ticket ticket() {
        return outcome.state();
    }

    public List<TicketEvent> events() {
        return outcome.events();
    }
}
