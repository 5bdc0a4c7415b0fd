package org.ent4j.ticketing.spi;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.UnreadableTicket;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** Keeps tickets: what happened to them, and what they are found by. Events are only added. */
public interface Tickets {

    /** @throws UnreadableTicket when nobody can read an event of it; its line stays where it is in lists */
    Optional<Ticket> find(TicketId id);

    /** Those of these that are there and that somebody can read, each once, in the order of their ids. */
    List<Ticket> findAll(Collection<TicketId> ids);

    /** A number that no ticket has: 1 more than the one before, or more. */
    long nextNumber();

    /**
     * Adds to tickets, to all of them or to none, and puts messages on their way with that.
     *
     * @param additions each to another ticket
     * @param messages to neighbours, due at once; those that are known already are left as they are
     * @param at when they are due
     * @return how many events were added, or that a ticket is not as it was: the first such, in their order
     * @throws IllegalArgumentException when two additions are to one ticket, or an event is there already
     */
    Either<Superseded, Integer> add(List<Addition> additions, List<Message> messages, Instant at);

    /**
     * A part of a list, in its order. A line that only a newer version can read is passed over, but counted.
     *
     * @param after the last line of the part before; nothing for the first
     * @param size how many lines at most, from 1 to {@value Slice#LARGEST_SIZE}
     */
    Slice list(TicketList list, Optional<TicketLine> after, int size);

    /** How many there are in a list, counted to {@code most} at most. */
    int count(TicketList list, int most);

    /** The tickets to which something falls due by then, the longest overdue first. */
    List<TicketId> due(Instant now, int limit);

    /**
     * Something falls due to a ticket only then, if it was to by now: nothing could be done about it, and others wait behind it.
     *
     * @param until after now
     */
    void putOff(TicketId id, Instant now, Instant until);

    /**
     * The tickets submitted from a moment until just before another, in the order of submission; of one moment, of their ids.
     *
     * @param after the last one of the part before; nothing for the first
     * @param limit how many at most; there are fewer only at the end
     * @param unreadable is told of those that nobody can read, and that are not among them
     */
    List<Ticket> submitted(
            Instant from, Instant to, Optional<Ticket> after, int limit, Consumer<UnreadableTicket> unreadable);

    /** @throws IllegalArgumentException when two are to one ticket */
    static void requireOneForEachTicket(List<Addition> additions) {
        var tickets = additions.stream().map(Addition::id).distinct().count();
        if (tickets < additions.size()) {
            throw new IllegalArgumentException(
                    "%d additions to %d tickets.\nMaybe those to one ticket are to be joined."
                            .formatted(additions.size(), tickets));
        }
    }

    /** @throws IllegalArgumentException when it is out of bounds */
    static void requireSize(int size) {
        if (size < 1 || size > Slice.LARGEST_SIZE) {
            throw new IllegalArgumentException("%d lines; from 1 to %d.\nMaybe ask for the next slice instead."
                    .formatted(size, Slice.LARGEST_SIZE));
        }
    }
}
