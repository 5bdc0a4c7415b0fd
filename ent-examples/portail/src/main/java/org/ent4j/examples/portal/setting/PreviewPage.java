package org.ent4j.examples.portal.setting;

import java.util.List;
import java.util.Map;

/**
 * What a change of a setting would do.
 *
 * @param fields of the form that wants it, to be sent once more
 * @param differences a line each
 * @param used how many times entries are used now, in words
 */
public record PreviewPage(String path, Map<String, List<String>> fields, List<String> differences, List<String> used) {

    public PreviewPage {
        differences = List.copyOf(differences);
        used = List.copyOf(used);
    }
}
