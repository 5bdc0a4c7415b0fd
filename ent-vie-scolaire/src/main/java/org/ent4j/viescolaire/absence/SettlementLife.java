package org.ent4j.viescolaire.absence;

import static org.ent4j.viescolaire.absence.Settlement.CONTESTEE;
import static org.ent4j.viescolaire.absence.Settlement.JUSTIFIEE;
import static org.ent4j.viescolaire.absence.Settlement.MOTIVEE;
import static org.ent4j.viescolaire.absence.Settlement.REFUSEE;
import static org.ent4j.viescolaire.absence.Settlement.REGULARISEE;
import static org.ent4j.viescolaire.absence.Settlement.SANS_MOTIF;

import org.ent4j.model.state.StateMachine;

/** How a part of a dossier is settled. */
public final class SettlementLife {

    /** What is done to it. */
    public enum Move {
        GIVE_REASON,
        JUSTIFY,
        REGULARISE,
        REFUSE,
        REOPEN
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
