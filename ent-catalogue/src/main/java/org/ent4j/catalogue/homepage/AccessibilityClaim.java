package org.ent4j.catalogue.homepage;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What the home page of a public service has to say of its accessibility (décret 2019-768, article 5; confirm the wording there). */
public enum AccessibilityClaim implements Labelled {
    FULL("Accessibilité : totalement conforme", "Accessibility: fully compliant"),
    PARTIAL("Accessibilité : partiellement conforme", "Accessibility: partly compliant"),
    NONE("Accessibilité : non conforme", "Accessibility: not compliant");

    private final Label label;

    AccessibilityClaim(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
