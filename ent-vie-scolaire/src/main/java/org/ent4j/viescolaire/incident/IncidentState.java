package org.ent4j.viescolaire.incident;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where an incident stands. */
public enum IncidentState implements Labelled {
    DECLARED("déclaré", "declared"),
    UNDER_REVIEW("en cours d'examen", "under review"),
    CLOSED("clos", "closed");

    private final Label label;

    IncidentState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
