package org.ent4j.examples.cli.viescolaire;

import org.ent4j.model.text.Label;

/** What a pupil is told when proceedings start, and that the guardian is told too. */
enum Told {
    FACTS("faits", "facts"),
    SILENCE("silence", "silence"),
    FILE("dossier", "file"),
    GUARDIAN("responsable", "guardian");

    private final Label label;

    Told(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    Label label() {
        return label;
    }
}
