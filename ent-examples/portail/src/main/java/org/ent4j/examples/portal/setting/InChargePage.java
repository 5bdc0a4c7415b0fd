package org.ent4j.examples.portal.setting;

import java.util.List;
import java.util.Map;

/**
 * Professeurs principaux in a form.
 *
 * @param lines those that are named, and one to be filled
 */
public record InChargePage(
        String path, List<String> errors, Map<String, String> classes, Map<String, String> staff, List<Line> lines) {

    public InChargePage {
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    /** @param schoolClass "" for a line that is not used */
    public record Line(String schoolClass, String person, String first, String last) {}
}
