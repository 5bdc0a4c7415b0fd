package org.ent4j.ticketing.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** Which move a step makes in the life of a ticket; none for one that leaves it where it stands. */
final class Moves {

    private static final Map<Class<? extends Step>, Move> OF_STEPS = Map.ofEntries(
            Map.entry(Step.Rejected.class, Move.REJECT),
            Map.entry(Step.Assigned.class, Move.ASSIGN),
            Map.entry(Step.Taken.class, Move.TAKE),
            Map.entry(Step.Asked.class, Move.ASK),
            Map.entry(Step.Reminded.class, Move.REMIND),
            Map.entry(Step.Resolved.class, Move.RESOLVE),
            Map.entry(Step.Closed.class, Move.CLOSE),
            Map.entry(Step.DuplicateFound.class, Move.MARK_DUPLICATE),
            Map.entry(Step.Acknowledged.class, Move.ACKNOWLEDGE),
            Map.entry(Step.NotDelivered.class, Move.FAIL),
            Map.entry(Step.HandedBack.class, Move.RETURN),
            Map.entry(Step.Recalled.class, Move.RECALL));

    private static final Map<Move, Class<? extends Step>> OF_OTHERS = Map.of(
            Move.ANSWER, Step.Answered.class,
            Move.ACCEPT, Step.Accepted.class,
            Move.REFUSE, Step.Refused.class,
            Move.WITHDRAW, Step.Withdrawn.class,
            Move.ESCALATE, Step.HandedOver.class);

    private Moves() {}

    /** The steps that make a move. */
    static List<Class<? extends Step>> steps(Move move) {
        return Stream.concat(
                        OF_STEPS.entrySet().stream()
                                .filter(each -> each.getValue() == move)
                                .map(Map.Entry::getKey),
                        Optional.<Class<? extends Step>>ofNullable(OF_OTHERS.get(move)).stream())
                .<Class<? extends Step>>map(each -> each)
                .toList();
    }

    /** Handing over is a move only towards the vendor: at level 1 a request begins. */
    static Optional<Move> of(Step step) {
        if (step instanceof Step.HandedOver over) {
            return over.to() == Platform.VENDOR ? Optional.of(Move.ESCALATE) : Optional.empty();
        }
        return Optional.ofNullable(OF_STEPS.get(step.getClass()));
    }
}
