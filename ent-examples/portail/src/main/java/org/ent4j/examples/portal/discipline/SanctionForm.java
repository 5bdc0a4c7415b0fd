package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Form;

/** The form of a proposal. */
public record SanctionForm(
        String key,
        Map<String, String> classes,
        String schoolClass,
        Map<String, String> pupils,
        Map<String, String> motifs,
        Map<String, String> incidents,
        Form typed,
        List<String> wrong) {

    public SanctionForm {
        wrong = List.copyOf(wrong);
    }

    public String typed(String field) {
        return typed.textOr(field, "");
    }
}
