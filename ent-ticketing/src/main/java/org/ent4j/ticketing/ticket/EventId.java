package org.ent4j.ticketing.ticket;

import java.util.Comparator;

/**
 * Which event of a ticket, the same everywhere and each time it is sent. Source: deterministic ids, after duplicate comments
 * of exchanges whose ids were random.
 *
 * @param number 1 more than the highest that its platform knew of the ticket (a Lamport clock): an event comes after all that
 *     its author had read
 */
public record EventId(int number, Platform platform) implements Comparable<EventId> {

    private static final Comparator<EventId> ORDER =
            Comparator.comparingInt(EventId::number).thenComparing(EventId::platform);

    /** @throws IllegalArgumentException when the number is less than 1 */
    public EventId {
        if (number < 1) {
            throw new IllegalArgumentException("Events are numbered from 1, not %d.".formatted(number));
        }
    }

    @Override
    public int compareTo(EventId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return platform + "-" + number;
    }
}
