package org.ent4j.examples.portal.whereabouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The régimes of the school, and who has which in one class.
 *
 * @param isFull whether the school has as many as it may
 * @param pupils of the class that is chosen; none before one is
 */
public record RegimesPage(
        List<Regime> regimes,
        boolean isFull,
        int atMost,
        Map<String, String> colours,
        Map<String, String> permissions,
        Map<String, String> classes,
        String schoolClass,
        Map<String, String> choices,
        List<Row> pupils,
        String today) {

    /** @param allows in words; empty for one that allows nothing */
    public record Regime(
            RegimeMark mark, String description, List<String> allows, boolean needsAuthorisation, int pupils) {}

    /** @param isWaiting whether what his régime allows waits for a guardian */
    public record Row(String id, String name, Optional<RegimeMark> regime, boolean isWaiting, boolean isAuthorised) {}
}
