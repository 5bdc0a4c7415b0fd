package org.ent4j.viescolaire.rollcall;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a roll call stands. That it was forgotten follows from its state and the hour ({@link RollCall#isForgotten}). */
public enum RollCallState implements Labelled {
    PLANNED("à faire", "planned"),
    OPEN("en cours", "open"),
    SUBMITTED("validé", "submitted"),
    LOCKED("verrouillé", "locked");

    private final Label label;

    RollCallState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether somebody has taken responsibility for it. */
    public boolean isTaken() {
        return this == SUBMITTED || this == LOCKED;
    }
}
