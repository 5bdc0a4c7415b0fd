package org.ent4j.viescolaire.carnet;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a message stands with one of those to whom it is addressed. */
public enum ReadingState implements Labelled {
    UNREAD("non lu", "unread"),
    READ("lu", "read"),
    ACKNOWLEDGED("accusé de lecture", "acknowledged");

    private final Label label;

    ReadingState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
