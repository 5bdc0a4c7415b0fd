package org.ent4j.viescolaire.edition;

import org.ent4j.model.text.Label;

/** What making the bulletins of a class does to one of them. */
public enum EditionFate {
    /** There is none yet. */
    DRAFT("à établir", "to be drafted"),
    /** A draft that would say something else. */
    UPDATE("à mettre à jour", "to be updated"),
    UNCHANGED("à jour", "up to date"),
    /** Somebody said that it is complete: it is reopened first. */
    FINISHED("prêt, laissé tel quel", "ready, left as it is"),
    /** The family sees it: only a correction changes it. */
    PUBLISHED("publié, laissé tel quel", "published, left as it is"),
    /** Something stands against it. */
    BLOCKED("bloqué", "blocked"),
    /** One that was begun for a pupil who is none of the class's any more. */
    NO_LONGER("plus de la classe, laissé tel quel", "no longer of the class, left as it is");

    private final Label label;

    EditionFate(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether something becomes of it. */
    public boolean isChange() {
        return this == DRAFT || this == UPDATE;
    }
}
