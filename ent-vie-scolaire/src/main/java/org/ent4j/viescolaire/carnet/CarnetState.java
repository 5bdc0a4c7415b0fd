package org.ent4j.viescolaire.carnet;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a message stands. One that was withdrawn stays, and is seen to be withdrawn. */
public enum CarnetState implements Labelled {
    DRAFT("brouillon", "draft"),
    SENT("envoyé", "sent"),
    CLOSED("clos", "closed"),
    WITHDRAWN("retiré", "withdrawn");

    private final Label label;

    CarnetState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
