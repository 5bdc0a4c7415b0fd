package org.ent4j.viescolaire.evaluation;

import org.ent4j.model.text.Label;

/** How a mark enters the average. */
public enum EvaluationKind {
    NORMAL("notée", "marked"),
    /** Counts only above half of its scale. */
    BONUS("bonus", "bonus"),
    /** Facultative: counts only when it raises the average. */
    OPTIONAL("facultative", "optional");

    private final Label label;

    EvaluationKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
