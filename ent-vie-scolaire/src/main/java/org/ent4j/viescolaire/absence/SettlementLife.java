package org.ent4j.viescolaire.absence;

import static org.ent4j.viescolaire.absence.Settlement.CONTESTEE;
import static org.ent4j.viescolaire.absence.Settlement.JUSTIFIEE;
import static org.ent4j.viescolaire.absence.Settlement.MOTIVEE;
import static org.ent4j.viescolaire.absence.Settlement.REFUSEE;
import static org.ent4j.viescolaire.absence.Settlement.REGULARISEE;
import static org.ent4j.viescolaire.absence.Settlement.SANS_MOTIF;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How a part of a dossier is settled. */
public final class SettlementLife {

    /** What is done to it. */
    public enum Move implements Labelled {
        GIVE_REASON("donner un motif", "give a reason"),
        JUSTIFY("justifier", "justify"),
        REGULARISE("régulariser", "regularise"),
        REFUSE("refuser le motif", "refuse the reason"),
        REOPEN("reprendre la décision", "take back the decision");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<Settlement, Move> TABLE = StateMachine.<Settlement, Move>startingAt(SANS_MOTIF)
            .in(SANS_MOTIF)
            .on(Move.GIVE_REASON, MOTIVEE, "a motif of that type")
            .in(MOTIVEE)
            .on(Move.GIVE_REASON, MOTIVEE, "a motif of that type")
            .on(Move.JUSTIFY, JUSTIFIEE)
            .on(Move.REGULARISE, REGULARISEE, "vie scolaire, and what has to be shown was")
            .on(Move.REFUSE, REFUSEE, "vie scolaire, which says why")
            .in(JUSTIFIEE)
            .on(Move.GIVE_REASON, JUSTIFIEE, "a motif of that type")
            .on(Move.JUSTIFY, JUSTIFIEE)
            .on(Move.REGULARISE, REGULARISEE, "vie scolaire")
            .on(Move.REFUSE, REFUSEE, "vie scolaire, which says why")
            .in(REGULARISEE)
            .on(Move.REOPEN, MOTIVEE, "vie scolaire")
            .in(REFUSEE)
            .on(Move.GIVE_REASON, CONTESTEE, "a motif of that type")
            .on(Move.JUSTIFY, CONTESTEE)
            .on(Move.REOPEN, MOTIVEE, "vie scolaire")
            .in(CONTESTEE)
            .on(Move.GIVE_REASON, CONTESTEE, "a motif of that type")
            .on(Move.JUSTIFY, CONTESTEE)
            .on(Move.REGULARISE, REGULARISEE, "vie scolaire, and what has to be shown was")
            .on(Move.REFUSE, REFUSEE, "vie scolaire, which says why")
            .on(Move.REOPEN, MOTIVEE, "vie scolaire")
            .build();

    private SettlementLife() {}
}
