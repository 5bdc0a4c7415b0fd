package org.ent4j.catalogue.service;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a service opens. */
public enum OpenMode implements Labelled {
    SAME_WINDOW("même fenêtre", "same window"),
    NEW_WINDOW("nouvelle fenêtre", "new window"),
    FRAME("dans le portail", "within the portal");

    private final Label label;

    OpenMode(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
