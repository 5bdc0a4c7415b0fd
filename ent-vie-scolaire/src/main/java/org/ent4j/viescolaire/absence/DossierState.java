package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a dossier stands. Source: Skolengo, absenceFileStatus; the last two end one that lost its parts. */
public enum DossierState implements Labelled {
    NOUVEAU("nouveau", "new"),
    EN_COURS("en cours", "in progress"),
    VERROUILLE("verrouillé", "locked"),
    /** Its parts are in another one. */
    REGROUPE("regroupé", "grouped"),
    /** Its last part was an error. */
    ANNULE("annulé", "withdrawn");

    private final Label label;

    DossierState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether it still has parts. */
    public boolean isLive() {
        return this != REGROUPE && this != ANNULE;
    }
}
