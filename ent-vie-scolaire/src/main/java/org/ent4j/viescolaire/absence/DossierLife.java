package org.ent4j.viescolaire.absence;

import static org.ent4j.viescolaire.absence.DossierState.ANNULE;
import static org.ent4j.viescolaire.absence.DossierState.EN_COURS;
import static org.ent4j.viescolaire.absence.DossierState.NOUVEAU;
import static org.ent4j.viescolaire.absence.DossierState.REGROUPE;
import static org.ent4j.viescolaire.absence.DossierState.VERROUILLE;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a dossier. Nothing is added to one that is locked, so that nothing hides in it. */
public final class DossierLife {

    /** What is done to it. */
    public enum Move implements Labelled {
        /** One more part, or one less while others stay. */
        CHANGE_PARTS("ajouter ou retirer une saisie", "add or withdraw a part"),
        /** One more part that vie scolaire has not looked at. */
        RENEW("ajouter une saisie à traiter", "add a part to be treated"),
        /** A reason, a justification. */
        COMPLETE("compléter", "complete"),
        /** A call, a decision, a notification of vie scolaire. */
        TREAT("traiter", "treat"),
        GROUP("regrouper", "group"),
        WITHDRAW("annuler", "withdraw"),
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

    public static final StateMachine<DossierState, Move> TABLE = StateMachine.<DossierState, Move>startingAt(NOUVEAU)
            .in(NOUVEAU)
            .on(Move.CHANGE_PARTS, NOUVEAU)
            .on(Move.RENEW, NOUVEAU)
            .on(Move.COMPLETE, NOUVEAU)
            .on(Move.TREAT, EN_COURS)
            .on(Move.GROUP, REGROUPE, "it touches another one of its type")
            .on(Move.WITHDRAW, ANNULE, "its last part is withdrawn")
            .on(Move.LOCK, VERROUILLE, "vie scolaire")
            .in(EN_COURS)
            .on(Move.CHANGE_PARTS, EN_COURS)
            .on(Move.RENEW, NOUVEAU, "a teacher or a guardian adds a part")
            .on(Move.COMPLETE, EN_COURS)
            .on(Move.TREAT, EN_COURS)
            .on(Move.GROUP, REGROUPE, "it touches another one of its type")
            .on(Move.WITHDRAW, ANNULE, "its last part is withdrawn")
            .on(Move.LOCK, VERROUILLE, "vie scolaire")
            .in(VERROUILLE)
            .on(Move.UNLOCK, EN_COURS, "vie scolaire")
            .build();

    private DossierLife() {}
}
