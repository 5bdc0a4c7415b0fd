package org.ent4j.examples.portal.setting;

import java.util.List;

/** Pôles disciplinaires in a form: their names, and the pôle of each subject. */
public record PolesPage(String path, List<String> errors, List<String> poles, List<Subject> subjects) {

    public PolesPage {
        errors = List.copyOf(errors);
        poles = List.copyOf(poles);
        subjects = List.copyOf(subjects);
    }

    /** @param pole its number among the pôles, from 1; 0 for none */
    public record Subject(String code, String label, int pole) {}
}
