package org.ent4j.catalogue.rubrique;

import static org.ent4j.catalogue.rubrique.RubriqueState.ACTIVE;
import static org.ent4j.catalogue.rubrique.RubriqueState.IN_BIN;
import static org.ent4j.catalogue.rubrique.RubriqueState.PURGED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a rubrique: what is archived stays in the corbeille for a year, and then goes for good. */
public final class RubriqueLife {

    /** What is done to a rubrique. */
    public enum Move implements Labelled {
        CHANGE("modifier", "change"),
        ARCHIVE("archiver", "archive"),
        DISCARD("supprimer", "discard"),
        RESTORE("restaurer", "restore"),
        PURGE("purger", "purge");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<RubriqueState, Move> TABLE = StateMachine.<RubriqueState, Move>startingAt(ACTIVE)
            .in(ACTIVE)
            .on(Move.CHANGE, ACTIVE)
            .on(Move.ARCHIVE, IN_BIN, "temporary or of a class, and its year is over")
            .on(Move.DISCARD, IN_BIN)
            .in(IN_BIN)
            .on(Move.RESTORE, ACTIVE, "by its Gestionnaire or an administrator")
            .on(Move.PURGE, PURGED, "its time in the corbeille is over")
            .build();

    private RubriqueLife() {}
}
