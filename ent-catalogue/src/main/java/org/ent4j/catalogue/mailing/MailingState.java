package org.ent4j.catalogue.mailing;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a mailing stands. */
public enum MailingState implements Labelled {
    DRAFT("brouillon", "draft"),
    READY("prêt", "ready"),
    PRINTED("imprimé", "printed"),
    SENT("envoyé", "sent"),
    CANCELLED("annulé", "cancelled");

    private final Label label;

    MailingState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
