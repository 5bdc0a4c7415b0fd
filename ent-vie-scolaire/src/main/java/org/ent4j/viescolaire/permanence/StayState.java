package org.ent4j.viescolaire.permanence;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a stay stands. That its planned end is past does not end it: the hours say who is there. */
public enum StayState implements Labelled {
    RUNNING("en cours", "running"),
    ENDED("terminée", "ended"),
    WITHDRAWN("saisie par erreur", "entered in error");

    private final Label label;

    StayState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
