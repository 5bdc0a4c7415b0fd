package org.ent4j.viescolaire.permanence;

import static org.ent4j.viescolaire.permanence.StayState.ENDED;
import static org.ent4j.viescolaire.permanence.StayState.RUNNING;
import static org.ent4j.viescolaire.permanence.StayState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;

/** The life of a stay. One that was entered in error is withdrawn, and its journal still has it. */
public final class StayLife {

    /** What is done to a stay. */
    public enum Move {
        ADD_PUPIL,
        PUPIL_LEAVES,
        END,
        WITHDRAW
    }

    private static final String STAFF = "staff";

    public static final StateMachine<StayState, Move> TABLE = StateMachine.<StayState, Move>startingAt(RUNNING)
            .in(RUNNING)
            .on(Move.ADD_PUPIL, RUNNING, "staff, while it lasts, in no other stay")
            .on(Move.PUPIL_LEAVES, RUNNING, "staff, is there, not to come")
            .on(Move.END, ENDED, "staff, after all came, not to come")
            .on(Move.WITHDRAW, WITHDRAWN, STAFF)
            .in(ENDED)
            .on(Move.WITHDRAW, WITHDRAWN, STAFF)
            .build();

    private StayLife() {}
}
