package org.ent4j.viescolaire.rollcall;

import org.ent4j.model.text.Label;

/** Whether a pupil is there. Who came late or left early is present, with the hour. */
public enum Presence {
    PRESENT("présent", "present"),
    ABSENT("absent", "absent"),
    EXEMPT("dispensé", "exempt");

    private final Label label;

    Presence(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
