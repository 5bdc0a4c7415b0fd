package org.ent4j.viescolaire.average;

import org.ent4j.model.text.Label;

/** How the sous-matières of a service make its average. */
public enum SousMatiereMode {
    /** Each has its rounded average, and they weigh by their coefficients; evaluations that have none do not count. */
    AVERAGES("moyenne des sous-matières", "average of the sous-matières"),
    /** They are shown, and all marks count as if there were none. */
    FLAT("toutes les notes ensemble", "all marks together");

    private final Label label;

    SousMatiereMode(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
