package org.ent4j.ticketing.exchange;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.ent4j.ticketing.ticket.TicketState;

/** What the status of another platform says to us. */
public enum Meaning implements Labelled {
    RECEIVED("reçu", "received", TicketState.SUBMITTED),
    ASSIGNED("affecté", "assigned", TicketState.ASSIGNED),
    WORKING("en traitement", "in progress", TicketState.IN_PROGRESS),
    /** Nothing goes on there until somebody answers. */
    QUESTION("question posée", "question asked", TicketState.WAITING_REQUESTER),
    SOLUTION("solution donnée", "solution given", TicketState.RESOLVED),
    CLOSED("clôturé", "closed", TicketState.CLOSED),
    /** Nobody there works on it, nor will. */
    REFUSED("refusé", "refused", TicketState.REJECTED);

    private final Label label;
    private final TicketState state;

    Meaning(String fr, String en, TicketState state) {
        this.label = Label.of(fr, en);
        this.state = state;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Where a ticket of that meaning stands, seen from below. */
    public TicketState state() {
        return state;
    }
}
