package org.ent4j.ticketing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Mergers;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;

/** Where duplicates go on. */
final class Duplicates {

    private static final Set<Class<? extends Step>> PASSED_ON = Set.of(
            Step.Commented.class, Step.Noted.class, Step.Attached.class, Step.Watched.class, Step.Unwatched.class);

    private final Tickets tickets;
    private final TicketDesk desk;

    Duplicates(Tickets tickets, TicketDesk desk) {
        this.tickets = tickets;
        this.desk = desk;
    }

    static boolean isPassedOn(Step step) {
        return PASSED_ON.contains(step.getClass());
    }

    /**
     * The ticket at the end of its chain; nothing for one that is no duplicate, or whose other is not known here. Nor for one of
     * a circle, which none of us makes, but a neighbour might.
     */
    Optional<Ticket> goesOnAs(Ticket ticket) {
        var passed = new HashSet<>(Set.of(ticket.id()));
        var end = Optional.<Ticket>empty();
        for (var next = next(ticket); next.isPresent(); next = next(next.get())) {
            if (!passed.add(next.get().id())) {
                return Optional.empty();
            }
            end = next;
        }
        return end;
    }

    private Optional<Ticket> next(Ticket ticket) {
        return ticket.duplicateOf().flatMap(tickets::find);
    }

    /** What came of a duplicate from elsewhere is brought to the other as well, by whoever holds the duplicate. */
    List<Change> passedOn(Change change, Instant at) {
        var now = change.now();
        if (now.holder() != desk.self() || change.before().isEmpty()) {
            return List.of();
        }
        var later = Mergers.later(now, change.before().get());
        var changes = new ArrayList<Change>();
        if (!later.said().isEmpty() || !later.attachments().isEmpty()) {
            goesOnAs(now)
                    .ifPresent(target -> desk.take(target, later, at, Actor.AUTOMATIC)
                            .peek(outcome -> changes.add(Change.of(target, outcome))));
        }
        return changes;
    }
}
