package org.ent4j.viescolaire.carnet;

import org.ent4j.model.text.Label;

/** From whom the school wants to know that the message was seen (<i>accusé de lecture</i>, the signature on paper). */
public enum AcknowledgementAsked {
    NONE("aucun accusé de lecture", "no acknowledgement"),
    ONE_GUARDIAN("l'accusé d'un responsable", "the acknowledgement of one guardian"),
    EACH_GUARDIAN("l'accusé de chaque responsable", "the acknowledgement of each guardian");

    private final Label label;

    AcknowledgementAsked(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
