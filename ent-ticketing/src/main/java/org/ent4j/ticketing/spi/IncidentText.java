package org.ent4j.ticketing.spi;

import org.ent4j.ticketing.incident.MajorIncident;

/** How major incidents are written in a database; what was written once is read for good. */
public interface IncidentText {

    String write(MajorIncident incident);

    /**
     * Reads what was written, or an earlier version of it.
     *
     * @throws IllegalArgumentException when it is no incident
     */
    MajorIncident incident(String text);
}
