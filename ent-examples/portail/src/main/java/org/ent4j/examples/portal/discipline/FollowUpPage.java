package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;

/**
 * What is about one pupil.
 *
 * @param pupils of whom a guardian may choose
 * @param sanctions those that the family was told of
 */
public record FollowUpPage(
        Map<String, String> pupils,
        String pupil,
        String name,
        Counters counters,
        List<ObservationLine> observations,
        List<PunitionItem> punitions,
        List<SanctionItem> sanctions) {

    /** @param what there is to do, and when; "" when nothing is said */
    public record PunitionItem(PunitionLine line, String facts, String what) {}

    /** @param erasure how long the file has it */
    public record SanctionItem(SanctionLine line, String facts, List<String> history, String erasure) {}
}
