package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;

/** How somebody is notified. Source: GEPI, notifications. */
public enum Means {
    COURRIEL("courriel", "mail"),
    SMS("SMS", "SMS"),
    COURRIER("courrier", "letter"),
    TELEPHONE("téléphone", "telephone");

    private final Label label;

    Means(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
