package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.rights.NoSuchTicket;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Deadlines;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;

/** What people do about tickets, and what falls due by itself. */
public final class WorkService {

    private static final Duration PUT_OFF = Duration.ofHours(1);

    private final AssistanceSetup setup;
    private final TicketDesk desk;
    private final Keeping keeping;
    private final Tickets tickets;
    private final Access access;
    private final Duplicates duplicates;

    WorkService(AssistanceSetup setup, Keeping keeping, Tickets tickets, Access access, Duplicates duplicates) {
        this.setup = setup;
        this.desk = new TicketDesk(setup.self(), setup.policy());
        this.keeping = keeping;
        this.tickets = tickets;
        this.access = access;
        this.duplicates = duplicates;
    }

    /** Takes a step, whatever happened since it was looked at. */
    public Either<Refusal, Ticket> take(TicketId id, Step step, Instant at, Actor who) {
        return take(id, Optional.empty(), step, at, who);
    }

    /**
     * Takes a step, if nothing happened since somebody looked.
     *
     * @param seen the version that was looked at
     * @return {@link Superseded} when something happened since
     */
    public Either<Refusal, Ticket> takeAsSeen(TicketId id, int seen, Step step, Instant at, Actor who) {
        return take(id, Optional.of(seen), step, at, who);
    }

    private Either<Refusal, Ticket> take(TicketId id, Optional<Integer> seen, Step step, Instant at, Actor who) {
        return keeping.keep(
                        at,
                        () -> access.touched(id, who, at)
                                .flatMap(ticket -> stale(ticket, seen)
                                        .<Either<Refusal, List<Change>>>map(Either::left)
                                        .orElseGet(() -> changes(ticket, step, at, who))))
                .map(changes -> changes.get(0).now());
    }

    /** Nothing is tried again for what somebody has not seen: he is to look. */
    private static Optional<Refusal> stale(Ticket ticket, Optional<Integer> seen) {
        return seen.filter(version -> version != ticket.version())
                .map(version -> new Outdated(ticket.id(), version, ticket.version()));
    }

    private Either<Refusal, List<Change>> changes(Ticket ticket, Step step, Instant at, Actor who) {
        if (step instanceof Step.DuplicateFound duplicate) {
            return merged(ticket, duplicate.of(), at, who);
        }
        var target = duplicates.goesOnAs(ticket);
        if (target.isPresent() && Duplicates.isPassedOn(step)) {
            return desk.take(target.get(), step, at, who).map(outcome -> List.of(Change.of(target.get(), outcome)));
        }
        return desk.take(ticket, step, at, who).map(outcome -> List.of(Change.of(ticket, outcome)));
    }

    private Either<Refusal, List<Change>> merged(Ticket ticket, TicketId other, Instant at, Actor who) {
        return tickets.find(other)
                .<Either<Refusal, Ticket>>map(Either::right)
                .orElseGet(() -> Either.left(new NoSuchTicket(other)))
                .flatMap(of -> desk.merge(ticket, of, at, who)
                        .map(merger -> List.of(Change.of(ticket, merger.duplicate()), Change.of(of, merger.kept()))));
    }

    /**
     * Takes the steps that fell due by themselves: reminders, warnings, and the ends of tickets of which nobody speaks. A ticket
     * about which nothing can be done, such as one that nobody can read, is looked at again an hour later.
     *
     * @param limit how many tickets at most are changed; more of them are found by asking again
     * @return the tickets, as they are afterwards
     */
    public List<Ticket> takeDue(Instant now, int limit) {
        var done = new ArrayList<Ticket>();
        var seen = new HashSet<TicketId>();
        for (var fresh = due(now, limit, seen); !fresh.isEmpty(); fresh = due(now, limit - done.size(), seen)) {
            fresh.forEach(id -> done.addAll(taken(id, now)));
            seen.addAll(fresh);
        }
        return done;
    }

    /** Those with which nothing is to be done, by a newer policy or as nobody can read them, keep nobody from the others. */
    private List<TicketId> due(Instant now, int limit, Set<TicketId> seen) {
        return limit < 1
                ? List.of()
                : tickets.due(now, limit + seen.size()).stream()
                        .filter(id -> !seen.contains(id))
                        .limit(limit)
                        .toList();
    }

    private List<Ticket> taken(TicketId id, Instant now) {
        var changed = keeping.keep(now, () -> dueOf(id, now)).getOrElse(List.of()).stream()
                .filter(change -> !change.events().isEmpty())
                .map(Change::now)
                .toList();
        if (changed.isEmpty()) {
            tickets.putOff(id, now, now.plus(PUT_OFF));
        }
        return changed;
    }

    private Either<Refusal, List<Change>> dueOf(TicketId id, Instant now) {
        return tickets.find(id)
                .flatMap(ticket -> Deadlines.next(ticket, setup.policy(), setup.self(), setup.lang())
                        .filter(due -> !due.at().isAfter(now))
                        .map(due -> desk.take(ticket, due.step(), now, Actor.AUTOMATIC)
                                .map(outcome -> List.of(Change.of(ticket, outcome)))))
                .orElseGet(() -> Either.right(List.of()));
    }
}
