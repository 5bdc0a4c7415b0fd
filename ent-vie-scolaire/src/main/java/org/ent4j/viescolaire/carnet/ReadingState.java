package org.ent4j.viescolaire.carnet;

import org.ent4j.model.text.Label;

/** Where a message stands with one of those to whom it is addressed. */
public enum ReadingState {
    UNREAD("non lu", "unread"),
    READ("lu", "read"),
    ACKNOWLEDGED("accusé de lecture", "acknowledged");

    private final Label label;

    ReadingState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
