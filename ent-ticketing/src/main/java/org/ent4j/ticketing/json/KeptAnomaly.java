package org.ent4j.ticketing.json;

import java.time.Instant;
import java.util.List;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Remembered;
import org.ent4j.ticketing.ticket.Platform;

/** An {@link Anomaly} in a form that can be read again. */
public record KeptAnomaly(Instant at, Platform from, String message, List<String> rules, List<Remembered> reasons) {
    public KeptAnomaly {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
