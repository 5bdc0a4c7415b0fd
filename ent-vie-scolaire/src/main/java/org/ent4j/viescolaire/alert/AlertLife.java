package org.ent4j.viescolaire.alert;

import static org.ent4j.viescolaire.alert.AlertLife.State.HANDLED;
import static org.ent4j.viescolaire.alert.AlertLife.State.SEEN;
import static org.ent4j.viescolaire.alert.AlertLife.State.UNSEEN;
import static org.ent4j.viescolaire.alert.AlertLife.State.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of an alert. */
public final class AlertLife {

    /** Where an alert stands. */
    public enum State implements Labelled {
        UNSEEN("non vue", "unseen"),
        SEEN("vue", "seen"),
        HANDLED("traitée", "handled"),
        WITHDRAWN("retirée", "withdrawn");

        private final Label label;

        State(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What happens to an alert. */
    public enum Move implements Labelled {
        SEE("marquer comme vue", "mark as seen"),
        HANDLE("marquer comme traitée", "mark as handled"),
        WITHDRAW("retirer l'alerte", "withdraw the alert"),
        RAISE("alerter à nouveau", "raise the alert again");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
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
