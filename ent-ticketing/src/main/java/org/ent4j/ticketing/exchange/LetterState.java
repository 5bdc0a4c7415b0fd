package org.ent4j.ticketing.exchange;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What became of a message on its way. */
public enum LetterState implements Labelled {
    WAITING("à remettre", "to be delivered"),
    DELIVERED("remis", "delivered"),
    /** Given up: for people to look at. */
    DEAD("abandonné", "given up");

    private final Label label;

    LetterState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
