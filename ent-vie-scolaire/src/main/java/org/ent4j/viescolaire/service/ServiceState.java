package org.ent4j.viescolaire.service;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where an evaluation service stands. */
public enum ServiceState implements Labelled {
    /** Generated, not used yet. */
    DRAFT("en préparation", "in preparation"),
    /** Teachers evaluate in it. */
    OPEN("ouvert", "open"),
    /** Nothing of it changes any more. */
    CLOSED("clos", "closed"),
    /** Nobody teaches it any more, and nothing was done in it. */
    WITHDRAWN("retiré", "withdrawn");

    private final Label label;

    ServiceState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
