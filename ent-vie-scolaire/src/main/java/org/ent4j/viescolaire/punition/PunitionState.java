package org.ent4j.viescolaire.punition;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a punition stands, as the list of the CPE has it. Whether it is locked is another question. */
public enum PunitionState implements Labelled {
    NOUVELLE("nouvelle", "new"),
    PROGRAMMEE("programmée", "scheduled"),
    REALISEE("réalisée", "done"),
    NON_REALISEE("non réalisée", "not done");

    private final Label label;

    PunitionState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether the pupil still has to do it. Source: Mon Bureau Numérique, « à réaliser » (deduced). */
    public boolean isToDo() {
        return this == NOUVELLE || this == PROGRAMMEE;
    }
}
