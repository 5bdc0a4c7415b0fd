package org.ent4j.viescolaire.dispense;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a dispense stands. */
public enum DispenseState implements Labelled {
    GRANTED("accordée", "granted"),
    WITHDRAWN("retirée", "withdrawn");

    private final Label label;

    DispenseState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
