package org.ent4j.viescolaire.sanction;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a sanction stands. */
public enum SanctionState implements Labelled {
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

    @Override
    public Label label() {
        return label;
    }

    /** Whether somebody has decided on it and the file still says so. */
    public boolean isInForce() {
        return this == PRONOUNCED || this == SUSPENDED || this == REVOKED || this == EXECUTED;
    }
}
