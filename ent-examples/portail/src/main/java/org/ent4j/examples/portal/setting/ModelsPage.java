package org.ent4j.examples.portal.setting;

import java.util.List;
import java.util.Map;

/**
 * Which model the bulletins of which class have, in a form.
 *
 * @param models to choose from: label by name
 * @param classes by code; "" for one that has the usual model
 * @param parts what the bulletins of each model show
 */
public record ModelsPage(
        String path,
        List<String> errors,
        Map<String, String> models,
        String usual,
        Map<String, String> classes,
        Map<String, String> parts) {

    public ModelsPage {
        errors = List.copyOf(errors);
    }
}
