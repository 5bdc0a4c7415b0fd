package org.ent4j.examples.portal.rubrique;

import java.util.List;
import java.util.Map;

/**
 * The rubriques of a school.
 *
 * @param services in which one may stand
 * @param kinds how long one may last
 */
public record RubriquePage(List<Row> rows, Map<String, String> services, Map<String, String> kinds) {

    public RubriquePage {
        rows = List.copyOf(rows);
    }

    /**
     * A rubrique.
     *
     * @param depth how many stand above it
     * @param former the old work group that it was made of, or ""
     * @param service the code of that in which it stands, or ""
     * @param version that was seen, for changes
     */
    public record Row(
            String id,
            String label,
            int depth,
            String former,
            String kind,
            String kindLabel,
            boolean isActive,
            String state,
            String service,
            String serviceTitle,
            String seenBy,
            String managers,
            int members,
            long version) {}
}
