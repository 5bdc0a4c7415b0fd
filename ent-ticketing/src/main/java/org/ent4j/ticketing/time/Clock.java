package org.ent4j.ticketing.time;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What is measured of a ticket. */
public enum Clock implements Labelled {
    OWN("prise en charge", "time to own"),
    RESOLVE("résolution", "time to resolve"),
    VENDOR("éditeur", "vendor's time");

    private final Label label;

    Clock(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
