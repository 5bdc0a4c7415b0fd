package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Form;

/**
 * The form of a new punition.
 *
 * @param key of what it makes
 * @param schoolClass whose pupils are to be chosen from; "" as long as none is chosen
 * @param requesters who may have asked for it; none when only the visitor himself may
 * @param typed as it was typed
 * @param wrong what is wrong with it
 */
public record PunitionForm(
        String key,
        Map<String, String> classes,
        String schoolClass,
        Map<String, String> pupils,
        Map<String, String> types,
        Map<String, String> motifs,
        Map<String, String> requesters,
        Form typed,
        List<String> wrong) {

    public PunitionForm {
        wrong = List.copyOf(wrong);
    }

    public String typed(String field) {
        return typed.textOr(field, "");
    }
}
