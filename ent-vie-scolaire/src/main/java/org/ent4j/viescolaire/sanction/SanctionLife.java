package org.ent4j.viescolaire.sanction;

import static org.ent4j.viescolaire.sanction.SanctionState.DEFENCE;
import static org.ent4j.viescolaire.sanction.SanctionState.DROPPED;
import static org.ent4j.viescolaire.sanction.SanctionState.ERASED;
import static org.ent4j.viescolaire.sanction.SanctionState.EXECUTED;
import static org.ent4j.viescolaire.sanction.SanctionState.PRONOUNCED;
import static org.ent4j.viescolaire.sanction.SanctionState.PROPOSED;
import static org.ent4j.viescolaire.sanction.SanctionState.REVOKED;
import static org.ent4j.viescolaire.sanction.SanctionState.SUSPENDED;

import org.ent4j.model.state.StateMachine;

/** The life of a sanction. A sursis is part of what is pronounced: the second step follows the first at once. */
public final class SanctionLife {

    /** What is done to a sanction. */
    public enum Move {
        INFORM,
        BAR,
        CALL_CONSEIL,
        CALL_CONSEIL_AGAIN,
        DROP,
        PRONOUNCE,
        SUSPEND,
        REVOKE,
        EXECUTE,
        EXECUTE_ALTERNATIVE,
        ERASE
    }

    private static final String ERASABLE = "its time in the file is over, or another ground";
    private static final String EXECUTABLE = "an exclusion has its dates";

    public static final StateMachine<SanctionState, Move> TABLE = StateMachine.<SanctionState, Move>startingAt(PROPOSED)
            .in(PROPOSED)
            .on(Move.INFORM, DEFENCE, "facts, silence, file, guardian, two working days")
            .on(Move.DROP, DROPPED)
            .in(DEFENCE)
            .on(Move.BAR, DEFENCE, "until the decision")
            .on(Move.CALL_CONSEIL, DEFENCE, "five days before")
            .on(Move.CALL_CONSEIL_AGAIN, DEFENCE, "five to ten days after")
            .on(Move.DROP, DROPPED)
            .on(Move.PRONOUNCE, PRONOUNCED, "defence over, authority, limits of the kind")
            .in(PRONOUNCED)
            .on(Move.SUSPEND, SUSPENDED, "third to sixth sanction, with a period")
            .on(Move.EXECUTE, EXECUTED, EXECUTABLE)
            .on(Move.EXECUTE_ALTERNATIVE, EXECUTED, "offered and accepted")
            .on(Move.ERASE, ERASED, ERASABLE)
            .in(SUSPENDED)
            .on(Move.REVOKE, REVOKED, "new facts of its level in its period")
            .on(Move.ERASE, ERASED, ERASABLE)
            .in(REVOKED)
            .on(Move.EXECUTE, EXECUTED, EXECUTABLE)
            .on(Move.ERASE, ERASED, ERASABLE)
            .in(EXECUTED)
            .on(Move.ERASE, ERASED, ERASABLE)
            .build();

    private SanctionLife() {}
}
