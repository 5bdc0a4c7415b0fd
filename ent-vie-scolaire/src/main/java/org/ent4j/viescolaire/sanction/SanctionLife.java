package org.ent4j.viescolaire.sanction;

import static org.ent4j.viescolaire.sanction.SanctionState.DEFENCE;
import static org.ent4j.viescolaire.sanction.SanctionState.DROPPED;
import static org.ent4j.viescolaire.sanction.SanctionState.ERASED;
import static org.ent4j.viescolaire.sanction.SanctionState.EXECUTED;
import static org.ent4j.viescolaire.sanction.SanctionState.PRONOUNCED;
import static org.ent4j.viescolaire.sanction.SanctionState.PROPOSED;
import static org.ent4j.viescolaire.sanction.SanctionState.REVOKED;
import static org.ent4j.viescolaire.sanction.SanctionState.SUSPENDED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a sanction. A sursis is part of what is pronounced: the second step follows the first at once. */
public final class SanctionLife {

    /** What is done to a sanction. */
    public enum Move implements Labelled {
        INFORM("informer l'élève et le responsable", "inform the pupil and the guardian"),
        BAR("prendre une mesure conservatoire", "bar the pupil"),
        CALL_CONSEIL("convoquer le conseil de discipline", "call the conseil de discipline"),
        CALL_CONSEIL_AGAIN("convoquer à nouveau le conseil de discipline", "call the conseil de discipline again"),
        DROP("classer sans suite", "drop"),
        PRONOUNCE("prononcer", "pronounce"),
        SUSPEND("assortir du sursis", "suspend"),
        REVOKE("révoquer le sursis", "revoke the sursis"),
        EXECUTE("exécuter", "execute"),
        EXECUTE_ALTERNATIVE("exécuter la mesure alternative", "execute the alternative"),
        ERASE("effacer du dossier", "erase from the file");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String ERASABLE = "its time in the file is over, or another ground";
    private static final String EXECUTABLE = "an exclusion has its dates";

    public static final StateMachine<SanctionState, Move> TABLE = StateMachine.<SanctionState, Move>startingAt(PROPOSED)
            .in(PROPOSED)
            .on(Move.INFORM, DEFENCE, "facts, silence, file, guardian, two working days")
            .on(Move.DROP, DROPPED)
            .in(DEFENCE)
            .on(Move.BAR, DEFENCE, "until the decision")
            .on(Move.CALL_CONSEIL, DEFENCE, "five days before")
            .on(Move.CALL_CONSEIL_AGAIN, DEFENCE, "five to ten days after")
            .on(Move.DROP, DROPPED)
            .on(Move.PRONOUNCE, PRONOUNCED, "defence over, authority, limits of the kind")
            .in(PRONOUNCED)
            .on(Move.SUSPEND, SUSPENDED, "third to sixth sanction, with a period")
            .on(Move.EXECUTE, EXECUTED, EXECUTABLE)
            .on(Move.EXECUTE_ALTERNATIVE, EXECUTED, "offered and accepted")
            .on(Move.ERASE, ERASED, ERASABLE)
            .in(SUSPENDED)
            .on(Move.REVOKE, REVOKED, "new facts of its level in its period")
            .on(Move.ERASE, ERASED, ERASABLE)
            .in(REVOKED)
            .on(Move.EXECUTE, EXECUTED, EXECUTABLE)
            .on(Move.ERASE, ERASED, ERASABLE)
            .in(EXECUTED)
            .on(Move.ERASE, ERASED, ERASABLE)
            .build();

    private SanctionLife() {}
}
