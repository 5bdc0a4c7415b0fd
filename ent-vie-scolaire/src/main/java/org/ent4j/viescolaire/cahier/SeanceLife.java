package org.ent4j.viescolaire.cahier;

import static org.ent4j.viescolaire.cahier.SeanceState.DRAFT;
import static org.ent4j.viescolaire.cahier.SeanceState.PUBLISHED;
import static org.ent4j.viescolaire.cahier.SeanceState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a séance. It is written at any time of its year; a lesson that is moved or cancelled takes nothing from it. */
public final class SeanceLife {

    /** What is done to a séance. */
    public enum Move implements Labelled {
        WRITE("écrire", "write"),
        SET_WORK("donner un travail", "set work"),
        PUBLISH("publier", "publish"),
        WITHDRAW("retirer", "withdraw"),
        MARK("cocher un travail fait", "mark work as done"),
        STAMP("viser", "give the visa"),
        FOLLOW_LESSON("suivre le cours déplacé", "follow the lesson that was moved");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
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
