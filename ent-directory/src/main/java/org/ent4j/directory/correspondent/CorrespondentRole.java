package org.ent4j.directory.correspondent;

import org.ent4j.model.text.Label;

/** As what somebody is a correspondent; the direction may name others than those whom the sources list. */
public enum CorrespondentRole {
    ADMINISTRATEUR_ENT("Administrateur ENT", "Administrator of the portal"),
    REFERENT_NUMERIQUE("Référent numérique", "Referent for the digital"),
    ADJOINT("Adjoint", "Deputy head"),
    CPE("CPE", "CPE"),
    DDFPT("DDFPT", "DDFPT"),
    AUTRE("Autre correspondant", "Other correspondent");

    private final Label label;

    CorrespondentRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** The administrator is the correspondent who is entitled to report an incident. */
    public boolean mayReportIncidents() {
        return this == ADMINISTRATEUR_ENT;
    }
}
