package org.ent4j.catalogue.mediacentre.policy;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** With what accounts people use a service. */
public enum AccountKind implements Labelled {
    NONE("sans compte", "no accounts"),
    GENERIC("comptes génériques", "generic accounts"),
    PERSONAL("comptes personnels", "personal accounts"),
    UNKNOWN("comptes inconnus", "unknown accounts");

    private final Label label;

    AccountKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
