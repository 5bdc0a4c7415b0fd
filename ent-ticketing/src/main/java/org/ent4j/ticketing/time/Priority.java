package org.ent4j.ticketing.time;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** In which order tickets are taken. Source: the exchange between support platforms of IWS, {@code priorite}. */
public enum Priority implements Labelled {
    MINOR("Mineur", "Minor"),
    MAJOR("Majeur", "Major"),
    BLOCKING("Bloquant", "Blocking");

    private final Label label;

    Priority(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    /** In French as the exchange writes it. */
    @Override
    public Label label() {
        return label;
    }
}
