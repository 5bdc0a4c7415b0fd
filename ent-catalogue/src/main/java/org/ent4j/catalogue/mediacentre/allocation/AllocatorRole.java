package org.ent4j.catalogue.mediacentre.allocation;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** In what capacity somebody allocates. */
public enum AllocatorRole implements Labelled {
    /** By law, the head of the school. */
    HEAD("responsable d'affectation", "responsable d'affectation (head of school)"),
    /** By delegation of the head. */
    DELEGATE("responsable d'affectation délégué", "responsable d'affectation by delegation");

    private final Label label;

    AllocatorRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
