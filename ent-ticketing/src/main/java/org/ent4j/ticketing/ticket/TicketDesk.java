package org.ent4j.ticketing.ticket;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.DraftRules;
import org.ent4j.ticketing.ticket.TicketLife.Move;
import org.ent4j.ticketing.ticket.TicketRules.Doing;
import org.ent4j.ticketing.ticket.TicketRules.Doubling;
import org.ent4j.ticketing.ticket.TicketRules.Following;

/**
 * What becomes of a ticket when somebody wants something of it on this platform. Pure: it reads no clock and keeps nothing.
 *
 * @param self where it stands
 */
public record TicketDesk(Platform self, TicketPolicy policy) {

    /** A ticket begins; in the ENT it climbs to level 1 at once. */
    public Outcome<Ticket, TicketEvent> submit(TicketId id, Step.Submitted request, Instant at, Actor by) {
        var first = new TicketEvent(new EventId(1, self), 0, at, by, request);
        var begun = Ticket.of(id, List.of(first)).orElseThrow();
        var opened = new Outcome<Ticket, TicketEvent>(begun, List.of(first));
        return self == Platform.ENT
                ? opened.and(taken(begun, new Step.HandedOver(Platform.ACADEMIE, ""), at, Actor.AUTOMATIC))
                : opened;
    }

    /** Nobody will work on it, but it is kept. */
    public Outcome<Ticket, TicketEvent> reject(
            TicketId id, Step.Submitted request, String notice, Instant at, Actor by) {
        var first = new TicketEvent(new EventId(1, self), 0, at, by, request);
        var begun = Ticket.of(id, List.of(first)).orElseThrow();
        return new Outcome<Ticket, TicketEvent>(begun, List.of(first))
                .and(taken(begun, new Step.Rejected(notice), at, Actor.AUTOMATIC));
    }

    /** Whether a request may follow a ticket. */
    public Either<Refusal, Step.Submitted> follow(Step.Submitted request, Ticket before) {
        return Refusal.check(TicketRules.ofFollowUps(), new Following(request, before))
                .map(Following::request);
    }

    /**
     * Takes a step. With it comes what follows at once: an agent who says something has taken the ticket; an answer, an
     * acceptance or a refusal takes effect where the ticket is held, and waits for its holder elsewhere.
     *
     * @param step but {@link Step.DuplicateFound}, for which see {@link #merge}
     */
    public Either<Refusal, Outcome<Ticket, TicketEvent>> take(Ticket ticket, Step step, Instant at, Actor by) {
        var meant = meant(ticket, step, by);
        return Refusal.check(TicketRules.ofSteps(), new Doing(ticket, meant, at, by, self, policy))
                .flatMap(doing -> fits(ticket, meant))
                .map(any -> then(begun(ticket, meant, at, by), state -> taken(state, meant, at, by)))
                .map(outcome -> then(outcome, state -> settle(state, at)));
    }

    /** A comment of the school is the answer that is awaited, or says that it is not solved. */
    private Step meant(Ticket ticket, Step step, Actor by) {
        if (step instanceof Step.Commented comment && by.role() == Role.CORRESPONDENT) {
            if (ticket.state() == TicketState.WAITING_REQUESTER) {
                return new Step.Answered(comment.text());
            } else if (ticket.state() == TicketState.RESOLVED && policy.isReopenedByComment()) {
                return new Step.Refused(comment.text());
            }
        }
        return step;
    }

    private Either<Refusal, Step> fits(Ticket ticket, Step step) {
        if (step instanceof Step.Attached attached) {
            return DraftRules.check(attached.file(), ticket.attachments(), policy.attachments())
                    .map(file -> step);
        }
        return move(step)
                .map(move ->
                        Refusal.fire(TicketLife.TABLE, ticket.state(), move).map(any -> step))
                .orElseGet(() -> Either.right(step));
    }

    private static Optional<Move> move(Step step) {
        return step instanceof Step.Wish wish ? Optional.of(wish.move()) : Moves.of(step);
    }

    /** The first thing that an agent says takes the ticket: the requester sees that somebody is there. */
    private Outcome<Ticket, TicketEvent> begun(Ticket ticket, Step step, Instant at, Actor by) {
        var isFirst = ticket.agent().isEmpty()
                && by.role() == Role.AGENT
                && ticket.holder() == self
                && ticket.state() != TicketState.WAITING_REQUESTER
                && (step instanceof Step.Commented || step instanceof Step.Asked || step instanceof Step.Resolved)
                && TicketLife.TABLE.next(ticket.state(), Move.TAKE).isPresent();
        return isFirst ? taken(ticket, new Step.Taken(), at, by) : new Outcome<>(ticket, List.of());
    }

    /**
     * Does what was asked of the holder, if this is it: what came from elsewhere, or a moment ago.
     *
     * @return nothing happened when nothing is asked, or somebody else holds the ticket
     */
    public Outcome<Ticket, TicketEvent> settle(Ticket ticket, Instant at) {
        var outcome = new Outcome<Ticket, TicketEvent>(ticket, List.of());
        for (var wish : ticket.holder() == self ? ticket.wishes() : List.<TicketEvent>of()) {
            outcome = then(outcome, state -> taken(state, answer(state, wish), at, Actor.AUTOMATIC));
        }
        return outcome;
    }

    private Step answer(Ticket ticket, TicketEvent wish) {
        var move = ((Step.Wish) wish.step()).move();
        var isLate = wish.step() instanceof Step.Refused
                && Deadlines.closing(ticket, policy).filter(wish.at()::isAfter).isPresent();
        var isBegun = wish.step() instanceof Step.Withdrawn
                && TicketClocks.ownedAt(ticket).isPresent();
        return TicketLife.TABLE.next(ticket.state(), move).isPresent() && !isLate && !isBegun
                ? new Step.Granted(wish.id())
                : new Step.Declined(wish.id(), ticket.state().name());
    }

    /** What somebody in that role may do now: the buttons that a screen shows, in the order of the moves. */
    public Set<Move> moves(Ticket ticket, Role role) {
        var moves = new TreeSet<>(TicketLife.TABLE.commands(ticket.state()));
        moves.removeIf(move -> !StepRoles.of(move).contains(role) || !isHere(ticket, move));
        if (TicketClocks.ownedAt(ticket).isPresent()) {
            moves.remove(Move.WITHDRAW);
        }
        return moves;
    }

    private boolean isHere(Ticket ticket, Move move) {
        return switch (move) {
            case ANSWER, ACCEPT, REFUSE, WITHDRAW -> true;
            case RECALL, FAIL -> ticket.holder().below().filter(self::equals).isPresent();
            default -> ticket.holder() == self;
        };
    }

    /** Both tickets of a merger, with what happens to each. */
    public record Merger(Outcome<Ticket, TicketEvent> duplicate, Outcome<Ticket, TicketEvent> kept) {}

    /** Takes a ticket for a duplicate: what was said of it, its files and watchers go to the other. */
    public Either<Refusal, Merger> merge(Ticket ticket, Ticket of, Instant at, Actor by) {
        return Refusal.check(TicketRules.ofDuplicates(), new Doubling(ticket, of))
                .map(any -> recalled(ticket, of, at, by))
                .flatMap(back -> take(back.state(), new Step.DuplicateFound(of.id()), at, by)
                        .map(back::and))
                .flatMap(gone -> take(of, Mergers.absorbing(ticket), at, by)
                        .map(kept -> new Merger(gone, watched(kept, Mergers.watching(ticket, of), at, by))));
    }

    private Outcome<Ticket, TicketEvent> watched(
            Outcome<Ticket, TicketEvent> kept, List<Step.Watched> watching, Instant at, Actor by) {
        var all = kept;
        for (var each : watching) {
            all = then(all, state -> taken(state, each, at, by));
        }
        return all;
    }

    /** Whoever marks a ticket that the vendor has takes it back with that. */
    private Outcome<Ticket, TicketEvent> recalled(Ticket ticket, Ticket of, Instant at, Actor by) {
        var isAbove = by.role() == Role.AGENT
                && ticket.holder().below().filter(self::equals).isPresent();
        return isAbove ? taken(ticket, new Step.Recalled(of.id().value()), at, by) : new Outcome<>(ticket, List.of());
    }

    private Outcome<Ticket, TicketEvent> taken(Ticket ticket, Step step, Instant at, Actor by) {
        var tenure = ticket.tenure() + (step instanceof Step.Handover ? 1 : 0);
        var event = new TicketEvent(new EventId(ticket.nextNumber(), self), tenure, at, by, step);
        return new Outcome<>(ticket.with(List.of(event)), List.of(event));
    }

    private static Outcome<Ticket, TicketEvent> then(
            Outcome<Ticket, TicketEvent> before, Function<Ticket, Outcome<Ticket, TicketEvent>> next) {
        return before.and(next.apply(before.state()));
    }
}
