package org.ent4j.viescolaire.service;

import static org.ent4j.viescolaire.service.ServiceState.CLOSED;
import static org.ent4j.viescolaire.service.ServiceState.DRAFT;
import static org.ent4j.viescolaire.service.ServiceState.OPEN;
import static org.ent4j.viescolaire.service.ServiceState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of an evaluation service. */
public final class ServiceLife {

    /** What is done to an evaluation service. */
    public enum Move implements Labelled {
        OPEN("ouvrir", "open"),
        /** Coefficients, sous-matières, place on the bulletin, replacements: by hand. */
        EDIT("modifier", "edit"),
        /** Its teachers or its label have changed where it comes from. */
        RETEACH("reprendre les enseignants de sa source", "take its teachers from its source"),
        CLOSE("clore", "close"),
        REOPEN("rouvrir", "reopen"),
        /** It is taught no more. */
        WITHDRAW("retirer", "withdraw"),
        /** It is taught again. */
        BRING_BACK("rétablir", "bring back");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String RULES = "coefficients, sous-matières, pupils and teachers as the rules demand";
    private static final String EMPTY = "nothing was evaluated in it";

    public static final StateMachine<ServiceState, Move> TABLE = StateMachine.<ServiceState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.OPEN, OPEN)
            .on(Move.EDIT, DRAFT, RULES)
            .on(Move.RETEACH, DRAFT)
            .on(Move.WITHDRAW, WITHDRAWN, EMPTY)
            .in(OPEN)
            .on(Move.EDIT, OPEN, RULES)
            .on(Move.RETEACH, OPEN)
            .on(Move.CLOSE, CLOSED)
            .on(Move.WITHDRAW, WITHDRAWN, EMPTY)
            .in(CLOSED)
            .on(Move.REOPEN, OPEN)
            .in(WITHDRAWN)
            .on(Move.BRING_BACK, DRAFT)
            .build();

    private ServiceLife() {}
}
