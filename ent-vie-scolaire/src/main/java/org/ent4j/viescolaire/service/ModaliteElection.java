package org.ent4j.viescolaire.service;

import org.ent4j.model.text.Label;

/**
 * How a subject comes to be taught to a pupil (<i>modalité d'élection</i>). The letters are those of the LSU, schema 7.0,
 * type ModaliteElection; the words are those of OPEN-ENT, Compétences. The schema has no words: those of D are to be
 * confirmed in the ministry's nomenclature.
 */
public enum ModaliteElection {
    S("tronc commun", "common core"),
    O("option obligatoire", "compulsory option"),
    F("option facultative", "optional subject"),
    L("ajout académique", "addition of the académie"),
    R("enseignement religieux", "religious instruction"),
    X("mesure spécifique", "specific measure"),
    /** Since a later version of the LSU. */
    D("modalité D", "modality D");

    private final Label label;

    ModaliteElection(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
