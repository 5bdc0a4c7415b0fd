package org.ent4j.ticketing.spi;

import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.ticket.TicketEvent;

/** How events of tickets and of questions, messages and anomalies are written in a database; what was written once is read for good. */
public interface TicketText {

    String write(TicketEvent event);

    String write(Message message);

    /** Its reasons are written as they are told. */
    String write(Anomaly anomaly);

    String write(QuestionEvent event);

    /**
     * Reads what was written, or an earlier version of it.
     *
     * @throws IllegalArgumentException when it is no event
     */
    TicketEvent event(String text);

    /** @throws IllegalArgumentException when it is no message */
    Message message(String text);

    /** @throws IllegalArgumentException when it is no anomaly */
    Anomaly anomaly(String text);

    /** @throws IllegalArgumentException when it is no event of a question */
    QuestionEvent questionEvent(String text);
}
