package org.ent4j.ticketing.ticket;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What became of handing a ticket to the vendor, apart from where the ticket stands. Source: OPEN-ENT support. */
public enum EscalationState implements Labelled {
    NOT_DONE("non transmis", "not escalated"),
    IN_PROGRESS("transmission en cours", "on its way"),
    SUCCESSFUL("transmis", "delivered"),
    FAILED("transmission échouée", "not delivered");

    private final Label label;

    EscalationState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
