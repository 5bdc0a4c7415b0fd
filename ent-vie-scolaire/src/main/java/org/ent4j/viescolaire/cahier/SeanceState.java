package org.ent4j.viescolaire.cahier;

import org.ent4j.model.text.Label;

/** Where a séance stands. One that is published from a later moment on is scheduled until then ({@link Seance#isScheduled}). */
public enum SeanceState {
    DRAFT("brouillon", "draft"),
    PUBLISHED("publiée", "published"),
    WITHDRAWN("retirée", "withdrawn");

    private final Label label;

    SeanceState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
