package org.ent4j.viescolaire.cahier;

import static org.ent4j.viescolaire.cahier.SeanceState.DRAFT;
import static org.ent4j.viescolaire.cahier.SeanceState.PUBLISHED;
import static org.ent4j.viescolaire.cahier.SeanceState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;

/** The life of a séance. It is written at any time of its year; a lesson that is moved or cancelled takes nothing from it. */
public final class SeanceLife {

    /** What is done to a séance. */
    public enum Move {
        WRITE,
        SET_WORK,
        PUBLISH,
        WITHDRAW,
        MARK,
        STAMP,
        FOLLOW_LESSON
    }

    private static final String TEACHER = "a teacher of the lesson, in its year";

    public static final StateMachine<SeanceState, Move> TABLE = StateMachine.<SeanceState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.WRITE, DRAFT, TEACHER)
            .on(Move.SET_WORK, DRAFT, TEACHER)
            .on(Move.PUBLISH, PUBLISHED, "a teacher of the lesson, not from a moment in the past")
            .on(Move.FOLLOW_LESSON, DRAFT, "staff")
            .in(PUBLISHED)
            .on(Move.WRITE, PUBLISHED, TEACHER)
            .on(Move.SET_WORK, PUBLISHED, TEACHER)
            .on(Move.PUBLISH, PUBLISHED, "a teacher of the lesson, not from a moment in the past")
            .on(Move.WITHDRAW, WITHDRAWN, TEACHER)
            .on(Move.MARK, PUBLISHED, "the pupil, once families see it")
            .on(Move.STAMP, PUBLISHED, "head or inspector")
            .on(Move.FOLLOW_LESSON, PUBLISHED, "staff")
            .in(WITHDRAWN)
            .on(Move.WRITE, WITHDRAWN, TEACHER)
            .on(Move.SET_WORK, WITHDRAWN, TEACHER)
            .on(Move.PUBLISH, PUBLISHED, "a teacher of the lesson, not from a moment in the past")
            .on(Move.FOLLOW_LESSON, WITHDRAWN, "staff")
            .build();

    private SeanceLife() {}
}
