package org.ent4j.ticketing.time;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How long it can wait. */
public enum Urgency implements Labelled {
    LOW("peut attendre", "can wait"),
    NORMAL("gêne le travail", "hinders work"),
    HIGH("empêche le travail", "stops work");

    private final Label label;

    Urgency(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
