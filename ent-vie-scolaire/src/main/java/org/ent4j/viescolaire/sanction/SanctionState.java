package org.ent4j.viescolaire.sanction;

import org.ent4j.model.text.Label;

/** Where a sanction stands. */
public enum SanctionState {
    PROPOSED("proposée", "proposed"),
    DEFENCE("procédure contradictoire", "defence"),
    DROPPED("sans suite", "dropped"),
    PRONOUNCED("prononcée", "pronounced"),
    SUSPENDED("avec sursis", "suspended"),
    REVOKED("sursis révoqué", "sursis revoked"),
    EXECUTED("exécutée", "executed"),
    ERASED("effacée", "erased");

    private final Label label;

    SanctionState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether somebody has decided on it and the file still says so. */
    public boolean isInForce() {
        return this == PRONOUNCED || this == SUSPENDED || this == REVOKED || this == EXECUTED;
    }
}
