package org.ent4j.viescolaire.cahier;

import org.ent4j.model.text.Label;

/** For when a work is, seen from the lesson in whose séance it stands. Source: Skolengo, two lists of a séance. */
public enum TravailMoment {
    FOR_THE_LESSON("à faire pour la séance", "to be done for the lesson"),
    AFTER_THE_LESSON("à faire à l'issue de la séance", "to be done after the lesson");

    private final Label label;

    TravailMoment(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
