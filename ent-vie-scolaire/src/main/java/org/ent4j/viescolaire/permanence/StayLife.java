package org.ent4j.viescolaire.permanence;

import static org.ent4j.viescolaire.permanence.StayState.ENDED;
import static org.ent4j.viescolaire.permanence.StayState.RUNNING;
import static org.ent4j.viescolaire.permanence.StayState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a stay. One that was entered in error is withdrawn, and its journal still has it. */
public final class StayLife {

    /** What is done to a stay. */
    public enum Move implements Labelled {
        ADD_PUPIL("ajouter un élève", "add a pupil"),
        PUPIL_LEAVES("noter le départ d'un élève", "note that a pupil leaves"),
        END("terminer", "end"),
        WITHDRAW("retirer une saisie par erreur", "withdraw what was entered in error");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
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
