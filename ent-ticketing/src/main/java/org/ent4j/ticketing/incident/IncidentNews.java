package org.ent4j.ticketing.incident;

import org.ent4j.model.rule.Reason;

/** What requesters are told of a major incident. */
public sealed interface IncidentNews extends Reason {

    /** Their ticket is about one. */
    record PartOf(String ticket, String incident, String title, String message) implements IncidentNews {
        @Override
        public String code() {
            return "incident.part-of";
        }
    }

    /** There is something new about it. */
    record Told(String ticket, String incident, String title, String message) implements IncidentNews {
        @Override
        public String code() {
            return "incident.told";
        }
    }
}
