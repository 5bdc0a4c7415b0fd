package org.ent4j.viescolaire.carnet;

import static org.ent4j.viescolaire.carnet.CarnetState.CLOSED;
import static org.ent4j.viescolaire.carnet.CarnetState.DRAFT;
import static org.ent4j.viescolaire.carnet.CarnetState.SENT;
import static org.ent4j.viescolaire.carnet.CarnetState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a message of the carnet. Nothing of it changes once it is sent. */
public final class CarnetLife {

    /** What is done to a message. */
    public enum Move implements Labelled {
        EDIT("modifier", "edit"),
        SEND("envoyer", "send"),
        READ("lire", "read"),
        ACKNOWLEDGE("accuser lecture", "acknowledge"),
        REPLY("répondre", "reply"),
        CLOSE("clore", "close"),
        WITHDRAW("retirer", "withdraw");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String AUTHOR = "its author";
    private static final String ADDRESSED = "to whom it is addressed";

    public static final StateMachine<CarnetState, Move> TABLE = StateMachine.<CarnetState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.EDIT, DRAFT, AUTHOR)
            .on(Move.SEND, SENT, "its author, deadline not in the past")
            .in(SENT)
            .on(Move.READ, SENT, ADDRESSED)
            .on(Move.ACKNOWLEDGE, SENT, "a guardian of the pupil, when it is asked")
            .on(Move.REPLY, SENT, "staff, a guardian of the pupil")
            .on(Move.CLOSE, CLOSED, "its author, vie scolaire")
            .on(Move.WITHDRAW, WITHDRAWN, "its author, vie scolaire, with a reason")
            .in(CLOSED)
            .on(Move.READ, CLOSED, ADDRESSED)
            .on(Move.WITHDRAW, WITHDRAWN, "its author, vie scolaire, with a reason")
            .build();

    private CarnetLife() {}
}
