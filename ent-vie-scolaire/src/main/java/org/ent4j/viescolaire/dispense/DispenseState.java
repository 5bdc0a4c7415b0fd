package org.ent4j.viescolaire.dispense;

import org.ent4j.model.text.Label;

/** Where a dispense stands. */
public enum DispenseState {
    GRANTED("accordée", "granted"),
    WITHDRAWN("retirée", "withdrawn");

    private final Label label;

    DispenseState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
