package org.ent4j.catalogue.checklist;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a step stands. What nobody can tell is not done. */
public enum StepState implements Labelled {
    UNKNOWN("inconnu", "unknown"),
    DECLARED("déclaré fait, non vérifiable", "said to be done, cannot be checked"),
    NOT_BEGUN("à faire", "to do"),
    IN_PROGRESS("en cours", "in progress"),
    DONE("fait", "done"),
    NOT_APPLICABLE("sans objet", "not applicable");

    private final Label label;

    StepState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Nothing is left to do, as far as anybody can tell. */
    public boolean isSettled() {
        return this == DONE || this == NOT_APPLICABLE || this == DECLARED;
    }

    /** It was computed that something is left to do. */
    public boolean isOpen() {
        return this == NOT_BEGUN || this == IN_PROGRESS;
    }
}
