package org.ent4j.viescolaire.incident;

import static org.ent4j.viescolaire.incident.IncidentState.CLOSED;
import static org.ent4j.viescolaire.incident.IncidentState.DECLARED;
import static org.ent4j.viescolaire.incident.IncidentState.UNDER_REVIEW;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of an incident. */
public final class IncidentLife {

    /** What is done to an incident. */
    public enum Move implements Labelled {
        REVIEW("examiner", "review"),
        AMEND("corriger", "amend"),
        LINK("rattacher une punition ou une sanction", "link a punition or a sanction"),
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

    private static final String EDUCATION = "vie scolaire";

    public static final StateMachine<IncidentState, Move> TABLE = StateMachine.<IncidentState, Move>startingAt(DECLARED)
            .in(DECLARED)
            .on(Move.REVIEW, UNDER_REVIEW, EDUCATION)
            .on(Move.AMEND, DECLARED, "staff")
            .in(UNDER_REVIEW)
            .on(Move.AMEND, UNDER_REVIEW, EDUCATION)
            .on(Move.LINK, UNDER_REVIEW, EDUCATION)
            .on(Move.CLOSE, CLOSED, EDUCATION)
            .in(CLOSED)
            .on(Move.REOPEN, UNDER_REVIEW, EDUCATION)
            .build();

    private IncidentLife() {}
}
