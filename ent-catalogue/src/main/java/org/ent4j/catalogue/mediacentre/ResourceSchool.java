package org.ent4j.catalogue.mediacentre;

import java.util.Map;

/**
 * A school for which somebody has a resource; the portal adds it to what the GAR answers.
 *
 * @param id the portal's own, or ""
 * @param uai those of the GAR's platforms of test are longer than genuine ones: {@code 0650499P-ET6}
 * @param others members that nobody knows, as JSON by their names
 */
public record ResourceSchool(String id, String uai, String name, Map<String, String> others) {

    public ResourceSchool {
        others = Map.copyOf(others);
    }

    public static ResourceSchool of(String id, String uai, String name) {
        return new ResourceSchool(id, uai, name, Map.of());
    }
}
