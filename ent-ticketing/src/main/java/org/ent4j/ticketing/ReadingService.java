package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.rights.Sight;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketLife;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.time.ClockReadings;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** Shows tickets to those who may see them. */
public final class ReadingService {

    private final AssistanceSetup setup;
    private final Tickets tickets;
    private final Access access;

    ReadingService(AssistanceSetup setup, Tickets tickets, Access access) {
        this.setup = setup;
        this.tickets = tickets;
        this.access = access;
    }

    /**
     * A ticket as somebody sees it.
     *
     * @param ticket without what is not for him
     * @param version to be said with what he decides: see {@link WorkService#takeAsSeen}
     * @param moves what he may do now: the buttons that a screen shows
     */
    public record Shown(Ticket ticket, int version, ClockReadings clocks, Set<TicketLife.Move> moves) {
        public Shown {
            moves = Set.copyOf(moves);
        }
    }

    public Either<Refusal, Shown> show(TicketId id, Actor who, Instant now) {
        return access.seen(id, who, now)
                .map(ticket -> new Shown(
                        Sight.of(ticket, who.role()),
                        ticket.version(),
                        TicketClocks.read(ticket, setup.policy(), now),
                        new TicketDesk(setup.self(), setup.policy()).moves(ticket, who.role())));
    }

    /** @param after the last line of the part before */
    public Either<Refusal, Slice> list(TicketList list, Optional<TicketLine> after, int size, Actor who, Instant now) {
        return access.listed(list, who, now).map(allowed -> tickets.list(allowed, after, size));
    }

    /**
     * What the clocks of listed tickets say, for those who may list the tickets of all schools: all are read at once.
     *
     * @return by ticket; nothing of those that nobody can read
     */
    public Either<Refusal, Map<TicketId, ClockReadings>> clocks(Collection<TicketId> ids, Actor who, Instant now) {
        return access.listed(new TicketList.OfAll(Shelf.OPEN), who, now)
                .map(any -> tickets.findAll(ids).stream()
                        .collect(Collectors.toMap(
                                Ticket::id, ticket -> TicketClocks.read(ticket, setup.policy(), now))));
    }

    /** How many there are, counted to {@code most} at most. */
    public Either<Refusal, Integer> count(TicketList list, int most, Actor who, Instant now) {
        return access.listed(list, who, now).map(allowed -> tickets.count(allowed, most));
    }
}
