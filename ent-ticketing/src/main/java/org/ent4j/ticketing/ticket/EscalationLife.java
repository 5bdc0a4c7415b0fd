package org.ent4j.ticketing.ticket;

import static org.ent4j.ticketing.ticket.EscalationState.FAILED;
import static org.ent4j.ticketing.ticket.EscalationState.IN_PROGRESS;
import static org.ent4j.ticketing.ticket.EscalationState.NOT_DONE;
import static org.ent4j.ticketing.ticket.EscalationState.SUCCESSFUL;

import org.ent4j.model.state.StateMachine;

/** The link of a ticket to the vendor's: there is one at most, and it is used again. */
public final class EscalationLife {

    /** What is done to the link. */
    public enum Move {
        SEND,
        CONFIRM,
        FAIL,
        RECALL
    }

    private static final String SAME_LINK = "over the same link";

    public static final StateMachine<EscalationState, Move> TABLE = StateMachine.<EscalationState, Move>startingAt(
                    NOT_DONE)
            .in(NOT_DONE)
            .on(Move.SEND, IN_PROGRESS)
            .on(Move.CONFIRM, SUCCESSFUL, "it had been taken back meanwhile")
            .in(IN_PROGRESS)
            .on(Move.CONFIRM, SUCCESSFUL)
            .on(Move.FAIL, FAILED)
            .on(Move.RECALL, NOT_DONE)
            .in(FAILED)
            .on(Move.SEND, IN_PROGRESS, "tried again")
            .on(Move.CONFIRM, SUCCESSFUL, "it was there after all")
            .in(SUCCESSFUL)
            .on(Move.SEND, SUCCESSFUL, SAME_LINK)
            .on(Move.CONFIRM, SUCCESSFUL, SAME_LINK)
            .build();

    private EscalationLife() {}

    /** The state after the move; as it is where the table has none. */
    static EscalationState after(EscalationState state, Move move) {
        return TABLE.next(state, move).orElse(state);
    }
}
