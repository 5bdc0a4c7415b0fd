package org.ent4j.catalogue.mediacentre.policy;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How far a resource has come on its way into the GAR. Source: formation des administrateurs ENT, 2018. */
public enum GarIntegration implements Labelled {
    ABSENT("absente du GAR", "not in the GAR"),
    IN_PROGRESS("intégration GAR en cours", "on its way into the GAR"),
    FINALISING("finalisation de l'intégration GAR", "nearly in the GAR"),
    DELIVERED("accessible par le médiacentre", "in the médiacentre");

    private final Label label;

    GarIntegration(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
