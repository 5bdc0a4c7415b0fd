package org.ent4j.ticketing.ticket;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/**
 * An event of the ticket cannot be read here: nothing is done, since nobody knows what it says.
 *
 * @param event its id, {@code "ACADEMIE-7"}
 */
public record Illegible(String ticket, String event) implements Reason, Refusal {

    @Override
    public String code() {
        return "ticket.illegible";
    }

    @Override
    public List<Reason> reasons() {
        return List.of(this);
    }
}
