package org.ent4j.catalogue.service;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a service stands. */
public enum ServiceState implements Labelled {
    DRAFT("brouillon", "draft"),
    PUBLISHED("publié", "published"),
    /** Nobody sees it for the time being. */
    SUSPENDED("suspendu", "suspended"),
    /** For good; its history stays. */
    RETIRED("retiré", "retired");

    private final Label label;

    ServiceState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
