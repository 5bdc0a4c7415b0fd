package org.ent4j.catalogue.mailing;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * How it reaches people. Letters to people themselves are handed out, and need no address; those to guardians are posted.
 */
public enum MailingForm implements Labelled {
    LETTERS("courriers", "letters"),
    MESSAGES("messages de l'ENT", "messages of the ENT"),
    EMAILS("courriels", "e-mails");

    private final Label label;

    MailingForm(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** What is done to a mailing of that form when it is ready. */
    public MailingLife.Move move() {
        return this == LETTERS ? MailingLife.Move.PRINT : MailingLife.Move.SEND;
    }
}
