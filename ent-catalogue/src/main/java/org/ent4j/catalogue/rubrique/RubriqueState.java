package org.ent4j.catalogue.rubrique;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a rubrique stands. */
public enum RubriqueState implements Labelled {
    ACTIVE("active", "active"),
    IN_BIN("à la corbeille", "in the bin"),
    PURGED("purgée", "purged");

    private final Label label;

    RubriqueState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
