package org.ent4j.viescolaire.carnet;

import org.ent4j.model.text.Label;

/** Where a message stands. One that was withdrawn stays, and is seen to be withdrawn. */
public enum CarnetState {
    DRAFT("brouillon", "draft"),
    SENT("envoyé", "sent"),
    CLOSED("clos", "closed"),
    WITHDRAWN("retiré", "withdrawn");

    private final Label label;

    CarnetState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
