package org.ent4j.examples.portal.dispense;

import java.util.List;
import java.util.Map;

/**
 * The dispenses of a class, and a form for one more.
 *
 * @param id of the one that the form asks for
 * @param errors why it was not granted; none when the form is shown first
 * @param values as typed, by field
 */
public record DispensesPage(
        Map<String, String> classes,
        String chosenClass,
        List<Line> lines,
        String id,
        Map<String, String> pupils,
        Map<String, String> services,
        Map<String, String> kinds,
        List<String> errors,
        Map<String, String> values) {

    public DispensesPage {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
        values = Map.copyOf(values);
    }

    /** @param isGranted whether it holds, and can be taken back */
    public record Line(
            String path,
            String pupil,
            String service,
            String days,
            String kind,
            String why,
            String state,
            boolean isGranted) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
