package org.ent4j.examples.portal.discipline;

import java.util.Map;
import org.ent4j.examples.portal.web.Paged;

/** The list of observations with the counters of what it has. */
public record ObservationsPage(
        Map<String, String> classes,
        String schoolClass,
        Map<String, String> tones,
        String tone,
        Counters counters,
        Paged<ObservationLine> list) {}
