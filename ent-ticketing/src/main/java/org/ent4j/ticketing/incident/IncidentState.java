package org.ent4j.ticketing.incident;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a major incident stands. */
public enum IncidentState implements Labelled {
    OPEN("en cours", "open"),
    RESOLVED("résolu", "resolved");

    private final Label label;

    IncidentState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
