package org.ent4j.ticketing.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.MessageId;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Keeps what is on its way between platforms: messages to be delivered, those that arrived before their ticket, and what was
 * not as agreed. {@link Tickets#add} puts messages on their way. What is kept and nobody can read any more is passed over, but
 * counted.
 */
public interface Exchanges {

    /** Those to be delivered by then, the longest overdue first; of one moment, in the order of their ids. */
    List<Letter> due(Instant now, int limit);

    /** @throws IllegalStateException when nobody can read it */
    Optional<Letter> find(MessageId id);

    /** Keeps what became of a letter; nothing when it is not there, or was delivered: two may try at once. */
    void keep(Letter letter);

    /**
     * Forgets the letters that were delivered before a moment: sent again, they would be known at their receiver.
     *
     * @return how many
     */
    int forgetDelivered(Instant before);

    /** In the order of their ids. */
    List<Letter> in(LetterState state, int limit);

    int count(LetterState state);

    /** Keeps a message until its ticket arrives; one that is there already stays as it is. */
    void park(Message message, Instant at);

    /** Those that wait for a ticket, in the order of their ids. */
    List<Message> parked(TicketId ticket);

    /** Those that came before a moment and still wait, the first first. */
    List<Message> parkedBefore(Instant moment, int limit);

    /** They wait no longer. */
    void unpark(TicketId ticket);

    void note(Anomaly anomaly);

    /** The last first, with reasons that say the same, if not in the same form. */
    List<Anomaly> anomalies(int limit);
}
