package org.ent4j.ticketing;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.ticket.TicketId;

/** Something happened since somebody looked: he is to look again before he decides. */
public record Outdated(TicketId ticket, int seen, int now) implements Reason, Refusal {

    @Override
    public String code() {
        return "ticket.outdated";
    }

    @Override
    public List<Reason> reasons() {
        return List.of(this);
    }
}
