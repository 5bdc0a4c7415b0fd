package org.ent4j.catalogue.rubrique;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How long a rubrique is meant to last. */
public enum RubriqueKind implements Labelled {
    PERMANENT("permanente", "permanent"),
    TEMPORARY("temporaire", "temporary"),
    OF_A_CLASS("de classe", "of a class");

    private final Label label;

    RubriqueKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** It is archived when the school year ends. */
    public boolean isOfTheYear() {
        return this != PERMANENT;
    }
}
