package org.ent4j.ticketing.exchange;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketLife;
import org.ent4j.ticketing.ticket.TicketLife.Move;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * The ENT holds no ticket any more once it was sent: by its status the school accepts, refuses or withdraws, and the holder
 * decides. Source: OPEN-ENT support, where a comment opens a ticket again that was resolved.
 */
record SchoolMoves() implements ForeignMoves {

    private static final Label REOPENED = Label.of("Le ticket est rouvert.", "The ticket is open again.");

    @Override
    public boolean isItsTurn(Ticket ticket) {
        return true;
    }

    /** The solution; the first one need not be known by who closes the ticket. */
    @Override
    public Optional<Decided> decided(Ticket ticket, Meaning meaning) {
        var isFirst = meaning == Meaning.CLOSED && ticket.refusals() == 0;
        return ticket.state().isActive() || isFirst
                ? Optional.empty()
                : ticket.said().stream()
                        .filter(said -> said.kind() == Said.Kind.SOLUTION)
                        .reduce((first, second) -> second)
                        .map(said -> new Decided(said.id(), said.at()));
    }

    @Override
    public boolean speaks(Ticket ticket, Meaning meaning) {
        return steps(ticket, meaning, "").stream().anyMatch(Step.Refused.class::isInstance);
    }

    @Override
    public boolean settles(Ticket ticket, Meaning meaning) {
        return false;
    }

    /** What was asked of the holder already is not asked again. */
    @Override
    public List<Step> steps(Ticket ticket, Meaning meaning, String words) {
        if (!ticket.wishes().isEmpty()) {
            return List.of();
        } else if (isOpen(meaning)) {
            return may(ticket, Move.REFUSE) ? List.of(new Step.Refused(words)) : List.of();
        } else if (!isEnd(meaning)) {
            return List.of();
        } else if (may(ticket, Move.ACCEPT)) {
            return List.of(new Step.Accepted());
        }
        return may(ticket, Move.WITHDRAW) ? List.of(new Step.Withdrawn()) : List.of();
    }

    /** It was made after the question, or after the solution; at seconds, as remarks are. */
    @Override
    public boolean isReply(Ticket ticket, Remark remark) {
        return ticket.wishes().isEmpty()
                && (may(ticket, Move.ANSWER) || may(ticket, Move.REFUSE))
                && !remark.at().isBefore(ticket.since().truncatedTo(ChronoUnit.SECONDS));
    }

    /** It is over there while somebody works on it here, or open there and closed here for good. */
    @Override
    public Optional<ExchangeReason> contradiction(Ticket ticket, Meaning meaning) {
        var isOver = ticket.state().shelf() == TicketState.Shelf.CLOSED;
        var isOdd = isOver
                ? isOpen(meaning) && ticket.solution().isPresent()
                : ticket.state().isActive()
                        && isSettled(meaning)
                        && steps(ticket, meaning, "").isEmpty();
        return isOdd && ticket.wishes().isEmpty()
                ? Optional.of(new ExchangeReason.StandsOtherwise(
                        ticket.id().value(), meaning.label(), ticket.state().label()))
                : Optional.empty();
    }

    /** What it shows as an answer is ours. */
    @Override
    public Optional<String> answer(Snapshot snapshot) {
        return Optional.empty();
    }

    @Override
    public String standing(Meaning meaning) {
        return REOPENED.in(Lang.FR);
    }

    /** A new ticket there may not have been looked at: that says nothing. */
    private static boolean isOpen(Meaning meaning) {
        return meaning == Meaning.ASSIGNED || meaning == Meaning.WORKING;
    }

    private static boolean isSettled(Meaning meaning) {
        return meaning == Meaning.SOLUTION || isEnd(meaning);
    }

    private static boolean isEnd(Meaning meaning) {
        return meaning == Meaning.CLOSED || meaning == Meaning.REFUSED;
    }

    private static boolean may(Ticket ticket, Move move) {
        return TicketLife.TABLE.next(ticket.state(), move).isPresent();
    }
}
