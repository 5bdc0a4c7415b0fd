package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.ticket.Platform;

/**
 * Something in an exchange that was not as agreed: it is kept for people to look at, and changes no ticket.
 *
 * @param at when it was met
 * @param from who sent it
 * @param message its id, as far as it has one: {@code ""} when not
 * @param rules the ids of the rules that it breaks, in the order of the reasons; none when no rule does
 */
public record Anomaly(Instant at, Platform from, String message, List<String> rules, List<Reason> reasons) {
    public Anomaly {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
