package org.ent4j.ticketing.rights;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.ticket.TicketId;

/** There is no ticket of that number; told as if it were not to be seen, so that nobody finds numbers out. */
public record NoSuchTicket(TicketId ticket) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(new AccessReason.NotToBeSeen(ticket.value()));
    }

    @Override
    public List<String> rules() {
        return List.of(AccessRules.ONES_OWN_OR_OF_ONES_SCHOOL.id());
    }
}
