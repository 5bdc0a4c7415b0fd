package org.ent4j.catalogue.mediacentre;

import java.util.Map;

/**
 * A term of ScoLOMFR as a resource has it: both of its parts come together.
 *
 * @param uri such as {@code http://data.education.fr/voc/scolomfr/concept/scolomfr-voc-022-num-023}
 * @param name in French; it is what people search by
 * @param others members that nobody knows, as JSON by their names
 */
public record Term(String uri, String name, Map<String, String> others) {

    public Term {
        others = Map.copyOf(others);
    }

    public static Term of(String uri, String name) {
        return new Term(uri, name, Map.of());
    }

    /** The end of the uri: {@code scolomfr-voc-022-num-023}. */
    public String code() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
