package org.ent4j.model.reconcile;

import org.ent4j.model.text.Label;

/** What an import plans for an item. */
public enum Fate {
    CREATE("à créer", "to create"),
    UPDATE("à mettre à jour", "to update"),
    UNCHANGED("inchangé", "unchanged"),
    DISAPPEARED("disparu", "disappeared"),
    CONFLICT("à rapprocher", "to reconcile"),
    IGNORED("ignoré", "ignored"),
    FROZEN("figé", "frozen");

    private final Label label;

    Fate(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
