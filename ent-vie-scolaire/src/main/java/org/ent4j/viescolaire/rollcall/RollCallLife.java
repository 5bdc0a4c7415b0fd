package org.ent4j.viescolaire.rollcall;

import static org.ent4j.viescolaire.rollcall.RollCallState.LOCKED;
import static org.ent4j.viescolaire.rollcall.RollCallState.OPEN;
import static org.ent4j.viescolaire.rollcall.RollCallState.PLANNED;
import static org.ent4j.viescolaire.rollcall.RollCallState.SUBMITTED;

import org.ent4j.model.state.StateMachine;

/** The life of a roll call. */
public final class RollCallLife {

    /** What is done to a roll call. */
    public enum Move {
        OPEN,
        /** What is known beforehand has changed. */
        REFRESH,
        RECORD,
        ADD_PUPIL,
        SUBMIT,
        AMEND,
        LOCK,
        UNLOCK,
        /** It was a mistake. */
        VOID
    }

    public static final StateMachine<RollCallState, Move> TABLE = StateMachine.<RollCallState, Move>startingAt(PLANNED)
            .in(PLANNED)
            .on(Move.OPEN, OPEN, "at most ten minutes before the lesson")
            .in(OPEN)
            .on(Move.REFRESH, OPEN, "where nobody has entered anything")
            .on(Move.RECORD, OPEN, "enrolled that day, within the lesson, not set by vie scolaire")
            .on(Move.ADD_PUPIL, OPEN)
            .on(Move.SUBMIT, SUBMITTED)
            .on(Move.VOID, PLANNED, "vie scolaire, with a reason")
            .in(SUBMITTED)
            .on(Move.AMEND, SUBMITTED, "enrolled that day, within the lesson, not set by vie scolaire")
            .on(Move.ADD_PUPIL, SUBMITTED)
            .on(Move.LOCK, LOCKED, "vie scolaire")
            .on(Move.VOID, PLANNED, "vie scolaire, with a reason, no absence of it locked")
            .in(LOCKED)
            .on(Move.UNLOCK, SUBMITTED, "vie scolaire")
            .build();

    private RollCallLife() {}
}
