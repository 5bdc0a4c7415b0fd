package org.ent4j.viescolaire.motif;

import org.ent4j.model.text.Label;

/** What a motif means to whoever counts, or has to answer for it. */
public enum MotifFlag {
    /** One of the five reasons of the law; any other is appreciated by the State. Source: code de l'éducation, L131-8. */
    LEGITIME("motif légitime", "legitimate reason"),
    /** It has to be shown: a certificate, a letter. Source: GEPI, justification_exigible. */
    JUSTIFICATION_EXIGIBLE("justification exigible", "has to be justified"),
    /** The pupil is looked after by the school meanwhile: no absence is counted. Source: GEPI, sous_responsabilite. */
    SOUS_RESPONSABILITE("sous la responsabilité de l'établissement", "under the school's responsibility"),
    /** Shown in the bulletin's count. Source: OPEN-ENT, absence_compliance; GEPI, retard_bulletin. */
    PRIS_EN_COMPTE_AU_BULLETIN("pris en compte au bulletin", "counts in the bulletin"),
    /** Of observations: counts towards the alert of forgotten notebooks. Source: OPEN-ENT, forgotten_notebook. */
    OUBLI_DE_CARNET("oubli de carnet", "forgotten notebook");

    private final Label label;

    MotifFlag(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
