package org.ent4j.examples.portal.rollcall;

import java.util.Map;
import java.util.Optional;

/**
 * What may be noted of a pupil during a lesson.
 *
 * @param key of what is noted: the same form sent twice is one observation, or one punition
 * @param observation what may be chosen; nothing for who may not note any
 * @param punition the same
 */
public record NotingPage(
        String path,
        String lesson,
        String name,
        String when,
        String key,
        Optional<Observing> observation,
        Optional<Punishing> punition) {

    /** @param motifs labels by codes */
    public record Observing(Map<String, String> motifs) {}

    /** @param types labels by codes */
    public record Punishing(Map<String, String> types, Map<String, String> motifs) {}
}
