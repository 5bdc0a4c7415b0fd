package org.ent4j.viescolaire.punition;

import static org.ent4j.viescolaire.punition.PunitionState.NON_REALISEE;
import static org.ent4j.viescolaire.punition.PunitionState.NOUVELLE;
import static org.ent4j.viescolaire.punition.PunitionState.PROGRAMMEE;
import static org.ent4j.viescolaire.punition.PunitionState.REALISEE;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a punition. What is done stays done; one that was not done is scheduled again. */
public final class PunitionLife {

    /** What is done to a punition. */
    public enum Move implements Labelled {
        SCHEDULE("programmer", "schedule"),
        POSTPONE("reporter", "postpone"),
        FILE_REPORT("joindre le rapport", "file the report"),
        MARK_DONE("marquer réalisée", "mark as done"),
        MARK_NOT_DONE("marquer non réalisée", "mark as not done"),
        LOCK("verrouiller", "lock"),
        UNLOCK("déverrouiller", "unlock");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String OPEN = "not locked";
    private static final String FREE = "not locked, date of the type, detention on a free slot to come";
    private static final String LOCKABLE = "vie scolaire";

    public static final StateMachine<PunitionState, Move> TABLE = StateMachine.<PunitionState, Move>startingAt(NOUVELLE)
            .in(NOUVELLE)
            .on(Move.SCHEDULE, PROGRAMMEE, FREE)
            .on(Move.FILE_REPORT, NOUVELLE, OPEN)
            .on(Move.MARK_DONE, REALISEE, "not locked, needs no date")
            .on(Move.LOCK, NOUVELLE, LOCKABLE)
            .on(Move.UNLOCK, NOUVELLE, LOCKABLE)
            .in(PROGRAMMEE)
            .on(Move.POSTPONE, PROGRAMMEE, FREE)
            .on(Move.FILE_REPORT, PROGRAMMEE, OPEN)
            .on(Move.MARK_DONE, REALISEE, "not locked, begun, report of an exclusion filed")
            .on(Move.MARK_NOT_DONE, NON_REALISEE, "not locked, its time is over")
            .on(Move.LOCK, PROGRAMMEE, LOCKABLE)
            .on(Move.UNLOCK, PROGRAMMEE, LOCKABLE)
            .in(REALISEE)
            .on(Move.LOCK, REALISEE, LOCKABLE)
            .on(Move.UNLOCK, REALISEE, LOCKABLE)
            .in(NON_REALISEE)
            .on(Move.SCHEDULE, PROGRAMMEE, FREE)
            .on(Move.LOCK, NON_REALISEE, LOCKABLE)
            .on(Move.UNLOCK, NON_REALISEE, LOCKABLE)
            .build();

    private PunitionLife() {}
}
