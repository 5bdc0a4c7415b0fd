package org.ent4j.viescolaire.rollcall;

import static org.ent4j.viescolaire.rollcall.RollCallState.LOCKED;
import static org.ent4j.viescolaire.rollcall.RollCallState.OPEN;
import static org.ent4j.viescolaire.rollcall.RollCallState.PLANNED;
import static org.ent4j.viescolaire.rollcall.RollCallState.SUBMITTED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a roll call. */
public final class RollCallLife {

    /** What is done to a roll call. */
    public enum Move implements Labelled {
        OPEN("ouvrir l'appel", "open the roll call"),
        /** What is known beforehand has changed. */
        REFRESH("actualiser ce qui est déjà connu", "refresh what is known already"),
        RECORD("saisir une présence", "record a pupil"),
        ADD_PUPIL("ajouter un élève", "add a pupil"),
        SUBMIT("valider l'appel", "submit the roll call"),
        AMEND("corriger l'appel", "amend the roll call"),
        LOCK("verrouiller l'appel", "lock the roll call"),
        UNLOCK("déverrouiller l'appel", "unlock the roll call"),
        /** It was a mistake. */
        VOID("annuler l'appel", "void the roll call");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<RollCallState, Move> TABLE = StateMachine.<RollCallState, Move>startingAt(PLANNED)
            .in(PLANNED)
            .on(Move.OPEN, OPEN, "at most ten minutes before the lesson")
            .in(OPEN)
            .on(Move.REFRESH, OPEN, "where nobody has entered anything")
            .on(Move.RECORD, OPEN, "enrolled that day, within the lesson, not set by vie scolaire")
            .on(Move.ADD_PUPIL, OPEN)
            .on(Move.SUBMIT, SUBMITTED)
            .on(Move.VOID, PLANNED, "vie scolaire, with a reason")
            .in(SUBMITTED)
            .on(Move.AMEND, SUBMITTED, "enrolled that day, within the lesson, not set by vie scolaire")
            .on(Move.ADD_PUPIL, SUBMITTED)
            .on(Move.LOCK, LOCKED, "vie scolaire")
            .on(Move.VOID, PLANNED, "vie scolaire, with a reason, no absence of it locked")
            .in(LOCKED)
            .on(Move.UNLOCK, SUBMITTED, "vie scolaire")
            .build();

    private RollCallLife() {}
}
