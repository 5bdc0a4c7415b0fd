package org.ent4j.viescolaire.conseil;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a conseil de classe stands. */
public enum ConseilState implements Labelled {
    PLANNED("prévu", "planned"),
    PREPARED("préparé", "prepared"),
    HELD("tenu", "held"),
    CLOSED("clos", "closed"),
    /** Opened again after it was closed, to put something right. */
    REOPENED("rouvert", "reopened");

    private final Label label;

    ConseilState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether what is written of pupils is what the conseil has said, and no draft any more. */
    public boolean hasMet() {
        return this != PLANNED && this != PREPARED;
    }
}
