package org.ent4j.viescolaire.sanction;

import org.ent4j.model.text.Label;

/** Why a sanction leaves the file. */
public enum ErasureGround {
    DUE("terme atteint", "its time is over"),
    /** To be confirmed: Légifrance, R511-13 IV in force; only read in texts before 2019. */
    CHANGE_OF_SCHOOL("changement d'établissement", "change of school"),
    /** To be confirmed: Légifrance, R511-13 IV in force; only read in texts before 2019. */
    END_OF_SCHOOLING("fin de la scolarité secondaire", "end of secondary schooling");

    private final Label label;

    ErasureGround(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
