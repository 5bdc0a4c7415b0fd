package org.ent4j.catalogue.rubrique;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What becomes of an old work group. */
public enum RestorationFate implements Labelled {
    NEW("à restaurer", "to be restored"),
    WITHOUT_MANAGER("à restaurer, propriétaire inconnu", "to be restored, its owner is not known"),
    THERE("déjà restauré", "restored already");

    private final Label label;

    RestorationFate(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    public boolean isDone() {
        return this != THERE;
    }
}
