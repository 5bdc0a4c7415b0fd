package org.ent4j.examples.portal.job;

import org.ent4j.model.text.Label;

/** How far long work is. */
public enum JobState {
    RUNNING("en cours", "running"),
    DONE("terminé", "done"),
    FAILED("échoué : rien n'a été changé", "failed: nothing was changed"),
    /** The portal that did it was stopped; nothing of it is half done, and it can be started again. */
    INTERRUPTED("interrompu : rien n'est à moitié fait, recommencez", "interrupted: nothing is half done, start again");

    private final Label label;

    JobState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
