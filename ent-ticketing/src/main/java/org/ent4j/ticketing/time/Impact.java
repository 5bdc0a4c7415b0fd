package org.ent4j.ticketing.time;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Whom it hinders. */
public enum Impact implements Labelled {
    PERSON("une personne", "one person"),
    GROUP("une classe ou un service", "a class or a department"),
    SCHOOL("tout l'établissement", "the whole school"),
    ACADEMIE("plusieurs établissements", "several schools");

    private final Label label;

    Impact(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
