package org.ent4j.viescolaire.bulletin;

import static org.ent4j.viescolaire.bulletin.BulletinState.CORRECTED;
import static org.ent4j.viescolaire.bulletin.BulletinState.DRAFT;
import static org.ent4j.viescolaire.bulletin.BulletinState.PUBLISHED;
import static org.ent4j.viescolaire.bulletin.BulletinState.READY;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a bulletin. What was published is never edited: a correction is published beside it. */
public final class BulletinLife {

    /** What is done to a bulletin. */
    public enum Move implements Labelled {
        EDIT("modifier", "edit"),
        FINISH("déclarer prêt", "finish"),
        REOPEN("reprendre", "reopen"),
        PUBLISH("publier", "publish"),
        CORRECT("corriger", "correct");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String STAFF = "staff of the school";
    private static final String CORRECTION = "those who publish, something changed, with the reason";

    public static final StateMachine<BulletinState, Move> TABLE = StateMachine.<BulletinState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.EDIT, DRAFT, "staff, same pupil and period, texts within their limits")
            .on(Move.FINISH, READY, STAFF)
            .in(READY)
            .on(Move.REOPEN, DRAFT, STAFF)
            .on(Move.PUBLISH, PUBLISHED, "those who publish")
            .in(PUBLISHED)
            .on(Move.CORRECT, CORRECTED, CORRECTION)
            .in(CORRECTED)
            .on(Move.CORRECT, CORRECTED, CORRECTION)
            .build();

    private BulletinLife() {}
}
