package org.ent4j.viescolaire.conseil;

import static org.ent4j.viescolaire.conseil.ConseilState.CLOSED;
import static org.ent4j.viescolaire.conseil.ConseilState.HELD;
import static org.ent4j.viescolaire.conseil.ConseilState.PLANNED;
import static org.ent4j.viescolaire.conseil.ConseilState.PREPARED;
import static org.ent4j.viescolaire.conseil.ConseilState.REOPENED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a conseil de classe. Nothing is written once it is closed, unless direction opens it again. */
public final class ConseilLife {

    /** What is done to a conseil de classe. */
    public enum Move implements Labelled {
        RESCHEDULE("changer la date", "reschedule"),
        WRITE("écrire", "write"),
        PREPARE("préparer", "prepare"),
        HOLD("tenir le conseil", "hold the conseil"),
        LOCK("verrouiller", "lock"),
        CLOSE("clore", "close"),
        REOPEN("rouvrir", "reopen");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String HEAD = "the head";
    private static final String WRITERS = "professeur principal, vie scolaire, the head; not after their last day";
    private static final String LOCKS = "the head: locks and unlocks by role";

    public static final StateMachine<ConseilState, Move> TABLE = StateMachine.<ConseilState, Move>startingAt(PLANNED)
            .in(PLANNED)
            .on(Move.RESCHEDULE, PLANNED, HEAD)
            .on(Move.LOCK, PLANNED, LOCKS)
            .on(Move.WRITE, PLANNED, WRITERS)
            .on(Move.PREPARE, PREPARED, "professeur principal, the head")
            .in(PREPARED)
            .on(Move.RESCHEDULE, PREPARED, HEAD)
            .on(Move.LOCK, PREPARED, LOCKS)
            .on(Move.WRITE, PREPARED, WRITERS)
            .on(Move.HOLD, HELD, "professeur principal, the head; chaired, not before its day")
            .in(HELD)
            .on(Move.LOCK, HELD, LOCKS)
            .on(Move.WRITE, HELD, WRITERS)
            .on(Move.CLOSE, CLOSED, HEAD)
            .in(CLOSED)
            .on(Move.REOPEN, REOPENED, "the head, with a reason")
            .in(REOPENED)
            .on(Move.LOCK, REOPENED, LOCKS)
            .on(Move.WRITE, REOPENED, WRITERS)
            .on(Move.CLOSE, CLOSED, HEAD)
            .build();

    private ConseilLife() {}
}
