package org.ent4j.viescolaire.carnet;

import static org.ent4j.viescolaire.carnet.ReadingState.ACKNOWLEDGED;
import static org.ent4j.viescolaire.carnet.ReadingState.READ;
import static org.ent4j.viescolaire.carnet.ReadingState.UNREAD;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How one of those to whom a message is addressed takes it in. Who acknowledges it has read it; nothing is done twice. */
public final class ReadingLife {

    /** What is done with a message. */
    public enum Move implements Labelled {
        READ("lire", "read"),
        ACKNOWLEDGE("accuser lecture", "acknowledge");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<ReadingState, Move> TABLE = StateMachine.<ReadingState, Move>startingAt(UNREAD)
            .in(UNREAD)
            .on(Move.READ, READ)
            .on(Move.ACKNOWLEDGE, ACKNOWLEDGED)
            .in(READ)
            .on(Move.READ, READ, "nothing happens")
            .on(Move.ACKNOWLEDGE, ACKNOWLEDGED)
            .in(ACKNOWLEDGED)
            .on(Move.READ, ACKNOWLEDGED, "nothing happens")
            .on(Move.ACKNOWLEDGE, ACKNOWLEDGED, "nothing happens")
            .build();

    private ReadingLife() {}
}
