package org.ent4j.viescolaire.cahier;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a séance stands. One that is published from a later moment on is scheduled until then ({@link Seance#isScheduled}). */
public enum SeanceState implements Labelled {
    DRAFT("brouillon", "draft"),
    PUBLISHED("publiée", "published"),
    WITHDRAWN("retirée", "withdrawn");

    private final Label label;

    SeanceState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
