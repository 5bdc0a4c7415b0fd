package org.ent4j.ticketing.incident;

import static org.ent4j.ticketing.incident.IncidentState.OPEN;
import static org.ent4j.ticketing.incident.IncidentState.RESOLVED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a major incident. What is resolved stays so: when it comes again, it is another one. */
public final class MajorIncidentLife {

    /** What is done to a major incident. */
    public enum Move implements Labelled {
        TELL("informer", "tell"),
        ATTACH("rattacher un ticket", "attach a ticket"),
        RESOLVE("résoudre", "resolve"),
        FINISH("résoudre les tickets restants", "resolve the tickets that are left");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<IncidentState, Move> TABLE = StateMachine.<IncidentState, Move>startingAt(OPEN)
            .in(OPEN)
            .on(Move.TELL, OPEN, "with a text")
            .on(Move.ATTACH, OPEN, "a ticket that is active")
            .on(Move.RESOLVE, RESOLVED, "with a solution")
            .in(RESOLVED)
            .on(Move.FINISH, RESOLVED, "what could not be resolved with it")
            .build();

    private MajorIncidentLife() {}
}
