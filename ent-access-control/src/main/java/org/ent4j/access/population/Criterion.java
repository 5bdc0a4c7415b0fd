package org.ent4j.access.population;

import org.ent4j.model.text.Label;

/** What a population is chosen by, in the order in which a refusal names them (A1). */
public enum Criterion {
    STRUCTURE("établissement", "school"),
    PROFIL("profil", "profil"),
    NIVEAU("niveau", "level"),
    SOUS_NIVEAU("sous-niveau", "sub-level"),
    MATIERE("matière enseignée", "subject taught"),
    FONCTION("fonction", "function"),
    DISCIPLINE("discipline de poste", "discipline of the post");

    private final Label label;

    Criterion(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
