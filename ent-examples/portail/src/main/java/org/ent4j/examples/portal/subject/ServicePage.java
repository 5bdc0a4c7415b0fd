package org.ent4j.examples.portal.subject;

import java.util.List;
import java.util.Map;

/**
 * An evaluation service, to be changed by hand.
 *
 * @param moves what may be done to its state now: label by name
 * @param exceptions pupils who have another coefficient
 * @param parts its sous-matières, and empty lines for more
 * @param staff who may replace a teacher: name by id
 */
public record ServicePage(
        String path,
        String state,
        String tone,
        Map<String, String> moves,
        List<String> teachers,
        String coefficient,
        List<OwnWeight> exceptions,
        Map<String, String> pupils,
        List<Part> parts,
        int order,
        Map<String, String> modalites,
        String modalite,
        boolean isEvaluated,
        Map<String, String> staff,
        List<Event> history) {

    public ServicePage {
        teachers = List.copyOf(teachers);
        exceptions = List.copyOf(exceptions);
        parts = List.copyOf(parts);
        history = List.copyOf(history);
    }

    public record OwnWeight(String pupil, String name, String coefficient) {}

    public record Part(String id, String label, String coefficient) {}

    public record Event(String at, String by, String what) {}
}
