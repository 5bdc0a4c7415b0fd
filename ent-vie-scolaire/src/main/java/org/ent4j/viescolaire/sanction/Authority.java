package org.ent4j.viescolaire.sanction;

import org.ent4j.model.text.Label;

/** Who pronounces a sanction. Source: Code de l'éducation, R511-14. */
public enum Authority {
    CHEF_D_ETABLISSEMENT("chef d'établissement", "head of the school"),
    CONSEIL_DE_DISCIPLINE("conseil de discipline", "disciplinary council");

    private final Label label;

    Authority(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
