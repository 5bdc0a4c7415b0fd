package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Map;

/**
 * The form of an evaluation, as it was typed.
 *
 * @param action where it is sent
 * @param values as typed, by field
 * @param errors sentences, none when it is shown first
 * @param parts sous-matières to choose from: label by id
 * @param isNew whether it is to be added; else it can be taken out too
 * @param given how many pupils were given something at it
 */
public record EvaluationPage(
        String action,
        String back,
        Map<String, String> values,
        List<String> errors,
        Map<String, String> types,
        Map<String, String> kinds,
        Map<String, String> assessedIn,
        Map<String, String> parts,
        List<SkillChoice> skills,
        boolean isNew,
        String removal,
        String given) {

    public EvaluationPage {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
        skills = List.copyOf(skills);
    }

    /** A skill that may be evaluated. */
    public record SkillChoice(String id, String label, boolean isChosen) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
