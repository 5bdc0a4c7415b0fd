package org.ent4j.viescolaire.dispense;

import static org.ent4j.viescolaire.dispense.DispenseState.GRANTED;
import static org.ent4j.viescolaire.dispense.DispenseState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a dispense. One that was withdrawn is not granted again: another one is. */
public final class DispenseLife {

    /** What is done to a dispense. */
    public enum Move implements Labelled {
        CHANGE_DAYS("changer les jours", "change the days"),
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

    private static final String WRITERS = "teachers of the service, vie scolaire, the head";

    public static final StateMachine<DispenseState, Move> TABLE = StateMachine.<DispenseState, Move>startingAt(GRANTED)
            .in(GRANTED)
            .on(Move.CHANGE_DAYS, GRANTED, WRITERS)
            .on(Move.WITHDRAW, WITHDRAWN, WRITERS + ", with a reason")
            .build();

    private DispenseLife() {}
}
