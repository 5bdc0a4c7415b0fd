package org.ent4j.catalogue.mediacentre;

import java.util.Map;

/**
 * What kind of thing a resource is; seen are {@code MAN} manuels numériques, {@code MUL} ressources d'enseignement
 * multimédias, {@code PRO} ressources de production pédagogique.
 *
 * @param others members that nobody knows, as JSON by their names
 */
public record PresentationType(String code, String name, Map<String, String> others) {

    public static final PresentationType NONE = new PresentationType("", "", Map.of());

    public PresentationType {
        others = Map.copyOf(others);
    }
}
