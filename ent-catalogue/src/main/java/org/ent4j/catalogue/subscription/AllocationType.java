package org.ent4j.catalogue.subscription;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How licences go to people ({@code typeAffectation}). */
public enum AllocationType implements Labelled {
    INDIV("nominative", "to persons"),
    ETABL("établissement", "to the school");

    private final Label label;

    AllocationType(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
