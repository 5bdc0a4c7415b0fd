package org.ent4j.viescolaire.markbook;

import org.ent4j.model.text.Label;

/**
 * A type of evaluation of a school's list: devoir surveillé, interrogation, exposé…
 *
 * @param isFormative whether its marks are never in an average
 */
public record EvaluationType(String code, Label label, boolean isFormative) {

    public EvaluationType {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A type of evaluation needs a code.\nMaybe the row has none.");
        }
    }
}
