package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Form;

/**
 * The form of a new observation.
 *
 * @param positive motifs that encourage
 * @param other the other motifs
 */
public record ObservationForm(
        String key,
        Map<String, String> classes,
        String schoolClass,
        Map<String, String> pupils,
        Map<String, String> positive,
        Map<String, String> other,
        Form typed,
        List<String> wrong) {

    public ObservationForm {
        wrong = List.copyOf(wrong);
    }

    public String typed(String field) {
        return typed.textOr(field, "");
    }
}
