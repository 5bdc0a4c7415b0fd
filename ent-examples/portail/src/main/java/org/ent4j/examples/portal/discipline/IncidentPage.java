package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;

/**
 * An incident and what may be done now.
 *
 * @param people with what they were, one line each
 * @param grounds facts for which the law demands proceedings
 * @param warnings what the law demands and nobody has done
 * @param links punitions and sanctions that answer to it, by their addresses
 * @param linkable those of its people that may be linked, by their keys; none when nothing is linked now
 * @param punishable pupils to whom a punition may be given for it, by the address of its form
 * @param steps buttons
 */
public record IncidentPage(
        IncidentLine line,
        String description,
        List<String> people,
        List<String> grounds,
        List<String> warnings,
        Map<String, String> links,
        Map<String, String> linkable,
        Map<String, String> punishable,
        List<PunitionPage.Step> steps) {}
