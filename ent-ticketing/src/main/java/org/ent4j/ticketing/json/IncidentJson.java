package org.ent4j.ticketing.json;

import java.util.Map;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.spi.IncidentText;

/**
 * Major incidents as JSON, each on one line: {@code {"id":"MAJ-12","title":"…","hindered":{…},"openedAt":"2026-11-16T07:05:00Z",
 * "openedBy":{"id":"paul","role":"AGENT"},"messages":[…],"version":1}}. Names that are not known are passed over.
 */
public final class IncidentJson implements IncidentText {

    private enum Kind {
        INCIDENT
    }

    private final EventLines<Kind, Record> lines =
            EventLines.of(Map.of(Kind.INCIDENT, MajorIncident.class), new DomainModule());

    private IncidentJson() {}

    public static IncidentJson text() {
        return new IncidentJson();
    }

    @Override
    public String write(MajorIncident incident) {
        return lines.write(incident);
    }

    @Override
    public MajorIncident incident(String text) {
        return (MajorIncident) lines.read(Kind.INCIDENT, text);
    }
}
