package org.ent4j.examples.portal.assistance.desk;

import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.examples.portal.assistance.TicketRows;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.ClockReadings;
import org.ent4j.ticketing.view.TicketLine;

/** What of a queue is looked at. */
enum QueueFilter implements Labelled {
    ALL("tous", "all", line -> true),
    TO_BE_TAKEN(
            "à prendre en charge",
            "to be taken",
            line -> line.state() == TicketState.SUBMITTED || line.state() == TicketState.ASSIGNED),
    IN_PROGRESS("en traitement", "in progress", line -> line.state() == TicketState.IN_PROGRESS),
    WAITING(
            "en attente du demandeur",
            "waiting for the requester",
            line -> line.state() == TicketState.WAITING_REQUESTER),
    WITH_THE_VENDOR(
            "chez l'éditeur",
            "with the vendor",
            line -> line.state() == TicketState.ESCALATED || line.state() == TicketState.WAITING_VENDOR),
    LATE("en retard", "late", line -> true);

    private final Label label;
    private final Predicate<TicketLine> isIn;

    QueueFilter(String fr, String en, Predicate<TicketLine> isIn) {
        this.label = Label.of(fr, en);
        this.isIn = isIn;
    }

    @Override
    public Label label() {
        return label;
    }

    boolean has(TicketLine line, Optional<ClockReadings> clocks) {
        return isIn.test(line)
                && (this != LATE || clocks.filter(TicketRows::isLate).isPresent());
    }
}
