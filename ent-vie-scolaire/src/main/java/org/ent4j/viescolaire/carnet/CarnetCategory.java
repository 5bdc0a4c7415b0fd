package org.ent4j.viescolaire.carnet;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Capacity;

/** What a message is about. No product's list was read: to be confirmed with a school's paper carnet. */
public enum CarnetCategory {
    INFORMATION("information", "information"),
    CONVOCATION("convocation", "summons"),
    RENDEZ_VOUS("demande de rendez-vous", "request for an appointment"),
    MOT_DES_RESPONSABLES("mot des responsables", "note from the guardians");

    private final Label label;

    CarnetCategory(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether somebody in that capacity writes such a message: the school informs and summons, both ask to meet. */
    public boolean isFor(Capacity capacity) {
        return this == RENDEZ_VOUS || capacity.isStaff() != (this == MOT_DES_RESPONSABLES);
    }
}
