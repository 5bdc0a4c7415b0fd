package org.ent4j.catalogue.mailing;

import static org.ent4j.catalogue.mailing.MailingState.CANCELLED;
import static org.ent4j.catalogue.mailing.MailingState.DRAFT;
import static org.ent4j.catalogue.mailing.MailingState.PRINTED;
import static org.ent4j.catalogue.mailing.MailingState.READY;
import static org.ent4j.catalogue.mailing.MailingState.SENT;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * The life of a mailing. Letters are printed as often as paper jams; a message that went out reaches those whom it
 * missed.
 */
public final class MailingLife {

    /** What is done to a mailing. */
    public enum Move implements Labelled {
        PREPARE("préparer", "make ready"),
        REVISE("modifier", "revise"),
        PRINT("imprimer", "print"),
        SEND("envoyer", "send"),
        CANCEL("annuler", "cancel"),
        RESTORE("rétablir", "restore");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<MailingState, Move> TABLE = StateMachine.<MailingState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.REVISE, DRAFT)
            .on(Move.PREPARE, READY, "the model is understood, and somebody is reached")
            .on(Move.CANCEL, CANCELLED)
            .in(READY)
            .on(Move.REVISE, DRAFT)
            .on(Move.PRINT, PRINTED, "letters, within the quota")
            .on(Move.SEND, SENT, "messages, within the quota")
            .on(Move.CANCEL, CANCELLED)
            .in(PRINTED)
            .on(Move.PRINT, PRINTED)
            .in(SENT)
            .on(Move.SEND, SENT, "to whom it did not reach")
            .in(CANCELLED)
            .on(Move.RESTORE, DRAFT)
            .build();

    private MailingLife() {}
}
