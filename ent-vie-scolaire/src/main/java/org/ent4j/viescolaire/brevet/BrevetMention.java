package org.ent4j.viescolaire.brevet;

import org.ent4j.model.text.Label;

/** With what the brevet is given. */
public enum BrevetMention {
    REFUSED("refusé", "refused"),
    PASSED("admis", "passed"),
    ASSEZ_BIEN("admis, mention assez bien", "passed, mention assez bien"),
    BIEN("admis, mention bien", "passed, mention bien"),
    TRES_BIEN("admis, mention très bien", "passed, mention très bien"),
    /** From the session of 2026 on. */
    FELICITATIONS(
            "admis, mention très bien avec les félicitations du jury",
            "passed, mention très bien with the congratulations of the jury");

    private final Label label;

    BrevetMention(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    public boolean isPassed() {
        return this != REFUSED;
    }
}
