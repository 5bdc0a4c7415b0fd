package org.ent4j.viescolaire.alert;

import static org.ent4j.viescolaire.alert.AlertLife.State.HANDLED;
import static org.ent4j.viescolaire.alert.AlertLife.State.SEEN;
import static org.ent4j.viescolaire.alert.AlertLife.State.UNSEEN;
import static org.ent4j.viescolaire.alert.AlertLife.State.WITHDRAWN;

import org.ent4j.model.state.StateMachine;

/** The life of an alert. */
public final class AlertLife {

    /** Where an alert stands. */
    public enum State {
        UNSEEN,
        SEEN,
        HANDLED,
        WITHDRAWN
    }

    /** What happens to an alert. */
    public enum Move {
        SEE,
        HANDLE,
        WITHDRAW,
        RAISE
    }

    public static final StateMachine<State, Move> TABLE = StateMachine.<State, Move>startingAt(UNSEEN)
            .in(UNSEEN)
            .on(Move.SEE, SEEN)
            .on(Move.HANDLE, HANDLED)
            .on(Move.WITHDRAW, WITHDRAWN, "below the threshold")
            .in(SEEN)
            .on(Move.HANDLE, HANDLED)
            .on(Move.WITHDRAW, WITHDRAWN, "below the threshold")
            .in(HANDLED)
            .on(Move.RAISE, UNSEEN, "a further threshold's worth has come")
            .on(Move.WITHDRAW, WITHDRAWN, "below the threshold")
            .in(WITHDRAWN)
            .on(Move.RAISE, UNSEEN, "the threshold is reached again")
            .build();

    private AlertLife() {}
}
