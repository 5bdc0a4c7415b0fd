package org.ent4j.ticketing.ticket;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a ticket stands. */
public enum TicketState implements Labelled {
    SUBMITTED("soumis", "submitted", Shelf.OPEN),
    ASSIGNED("affecté", "assigned", Shelf.OPEN),
    IN_PROGRESS("en traitement", "in progress", Shelf.OPEN),
    WAITING_REQUESTER("en attente du demandeur", "waiting for the requester", Shelf.OPEN),
    /** Sent to the vendor, who has not said yet that it is there. */
    ESCALATED("transmis à l'éditeur", "escalated", Shelf.OPEN),
    WAITING_VENDOR("chez l'éditeur", "with the vendor", Shelf.OPEN),
    RESOLVED("résolu", "resolved", Shelf.RESOLVED),
    CLOSED("clôturé", "closed", Shelf.CLOSED),
    DUPLICATE("doublon", "duplicate", Shelf.CLOSED),
    CANCELLED("annulé", "cancelled", Shelf.CLOSED),
    /** Nobody works on it: who asked was told where to turn. */
    REJECTED("non recevable", "not receivable", Shelf.CLOSED);

    /** The three lists of tickets. Source: Formation des administrateurs ENT, 2018. */
    public enum Shelf implements Labelled {
        OPEN("en cours", "open"),
        RESOLVED("résolus", "resolved"),
        CLOSED("clôturés", "closed");

        private final Label label;

        Shelf(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private final Label label;
    private final Shelf shelf;

    TicketState(String fr, String en, Shelf shelf) {
        this.label = Label.of(fr, en);
        this.shelf = shelf;
    }

    @Override
    public Label label() {
        return label;
    }

    public Shelf shelf() {
        return shelf;
    }

    /** Somebody is to do something about it. */
    public boolean isActive() {
        return shelf == Shelf.OPEN;
    }
}
