package org.ent4j.viescolaire.motif;

import org.ent4j.model.text.Label;

/** Whether a motif encourages or not. Source: Skolengo, observationReason. */
public enum Tone {
    POSITIVE("encourageante", "encouraging"),
    NEGATIVE("négative", "negative");

    private final Label label;

    Tone(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
