package org.ent4j.catalogue.checklist;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** In what role somebody does a step. */
public enum StepRole implements Labelled {
    DIRECTION("direction", "head of school"),
    CORRESPONDANT_ENT("correspondant ENT", "correspondant ENT"),
    VIE_SCOLAIRE("vie scolaire", "vie scolaire"),
    RUBRIQUE_KEEPER("gestionnaire de rubrique", "keeper of a rubrique"),
    RESP_AFF("responsable d'affectation", "responsable d'affectation");

    private final Label label;

    StepRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
