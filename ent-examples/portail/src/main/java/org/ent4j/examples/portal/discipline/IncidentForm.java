package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Form;

/**
 * The form of a declaration.
 *
 * @param schoolClass whose pupils may be named; "" as long as none is chosen
 * @param otherClass another one, for an incident between two
 * @param rows how many people can be named
 * @param grounds facts for which the law demands proceedings, each with its source
 */
public record IncidentForm(
        String key,
        Map<String, String> classes,
        String schoolClass,
        String otherClass,
        Map<String, String> people,
        Map<String, String> parts,
        int rows,
        Map<String, String> types,
        Map<String, String> places,
        Map<String, String> seriousness,
        Map<String, String> grounds,
        String day,
        Form typed,
        List<String> wrong) {

    public IncidentForm {
        wrong = List.copyOf(wrong);
    }

    public String typed(String field) {
        return typed.textOr(field, "");
    }

    public boolean isChosen(String field, String value) {
        return typed.all(field).contains(value);
    }
}
