package org.ent4j.ticketing.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketLife;
import org.ent4j.ticketing.ticket.TicketLife.Move;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * The académie's platform drives the whole life of a ticket.
 *
 * @param team said to have what is assigned there: which one it is, its status does not say
 */
record AcademieMoves(TeamId team) implements ForeignMoves {

    private static final String REFUSED_THERE = new ExchangeReason.NotTreatedThere().code();

    /** The statuses by which a wish is heard there. */
    private static final Map<Move, Set<Meaning>> HEARD = Map.of(
            Move.ANSWER,
            EnumSet.of(Meaning.ASSIGNED, Meaning.WORKING, Meaning.SOLUTION, Meaning.CLOSED, Meaning.REFUSED),
            Move.REFUSE,
            EnumSet.of(Meaning.RECEIVED, Meaning.ASSIGNED, Meaning.WORKING, Meaning.QUESTION),
            Move.ACCEPT,
            EnumSet.of(Meaning.CLOSED),
            Move.WITHDRAW,
            EnumSet.of(Meaning.CLOSED, Meaning.REFUSED));

    @Override
    public boolean isItsTurn(Ticket ticket) {
        return ticket.holder() == Platform.ACADEMIE;
    }

    @Override
    public Optional<Decided> decided(Ticket ticket, Meaning meaning) {
        return Tellings.again(ticket, Platform.ACADEMIE)
                .map(event -> new Decided(event.id().toString(), event.at()));
    }

    @Override
    public boolean speaks(Ticket ticket, Meaning meaning) {
        return steps(ticket, meaning, "").stream()
                .anyMatch(step -> step instanceof Step.Asked || step instanceof Step.Resolved);
    }

    @Override
    public boolean settles(Ticket ticket, Meaning meaning) {
        return ticket.wishes().stream()
                .map(wish -> ((Step.Wish) wish.step()).move())
                .filter(move -> TicketLife.TABLE.next(ticket.state(), move).isPresent())
                .anyMatch(move -> HEARD.getOrDefault(move, Set.of()).contains(meaning));
    }

    @Override
    public List<Step> steps(Ticket ticket, Meaning meaning, String words) {
        var state = ticket.state();
        if (state == meaning.state() || meaning == Meaning.RECEIVED) {
            return List.of();
        }
        return switch (meaning) {
            case RECEIVED -> List.of();
            case ASSIGNED -> List.of(new Step.Assigned(team, ""));
            case WORKING -> List.of(new Step.Taken());
            case QUESTION -> List.of(new Step.Asked(words));
            case SOLUTION, CLOSED, REFUSED -> end(state, meaning, words);
        };
    }

    private static List<Step> end(TicketState state, Meaning meaning, String words) {
        if (state.shelf() == TicketState.Shelf.CLOSED) {
            return List.of();
        } else if (state == TicketState.RESOLVED) {
            return List.of(new Step.Closed());
        } else if (state == TicketState.SUBMITTED && meaning == Meaning.REFUSED) {
            return List.of(new Step.Rejected(REFUSED_THERE));
        }
        return meaning == Meaning.SOLUTION
                ? List.of(new Step.Resolved(words))
                : List.of(new Step.Resolved(words), new Step.Closed());
    }
}
