package org.ent4j.examples.portal.discipline;

import java.util.Map;
import org.ent4j.examples.portal.web.Paged;

/** The list of incidents. */
public record IncidentsPage(Map<String, String> states, String state, Paged<IncidentLine> list) {}
