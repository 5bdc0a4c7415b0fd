package org.ent4j.viescolaire.incident;

import org.ent4j.model.text.Label;

/** Where an incident stands. */
public enum IncidentState {
    DECLARED("déclaré", "declared"),
    UNDER_REVIEW("en cours d'examen", "under review"),
    CLOSED("clos", "closed");

    private final Label label;

    IncidentState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
