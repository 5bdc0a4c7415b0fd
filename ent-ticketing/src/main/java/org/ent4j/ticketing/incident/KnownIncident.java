package org.ent4j.ticketing.incident;

import java.time.LocalDateTime;
import org.ent4j.model.rule.Reason;

/**
 * What is told before a request is sent that may be about a major incident.
 *
 * @param since where the reader is
 * @param message the last one
 */
public record KnownIncident(String incident, String title, LocalDateTime since, String message) implements Reason {

    @Override
    public String code() {
        return "incident.known";
    }
}
