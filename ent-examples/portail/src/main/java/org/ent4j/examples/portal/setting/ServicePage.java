package org.ent4j.examples.portal.setting;

import java.util.List;
import java.util.Map;

/**
 * How the service works, in a form.
 *
 * @param steps of rounding to choose from
 * @param publishers who publishes bulletins: label by capacity
 * @param chosen those who do
 */
public record ServicePage(
        String path,
        List<String> errors,
        String outOf,
        Map<String, String> steps,
        String step,
        Map<String, String> modes,
        String mode,
        String appreciation,
        String synthesis,
        String vieScolaire,
        Map<String, String> publishers,
        List<String> chosen) {

    public ServicePage {
        errors = List.copyOf(errors);
        chosen = List.copyOf(chosen);
    }
}
