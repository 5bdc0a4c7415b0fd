package org.ent4j.ticketing.intake;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** By which way somebody asks. The portal is the only one that is answered: Formation des administrateurs ENT, 2018. */
public enum Channel implements Labelled {
    PORTAL("portail", "portal"),
    MAIL("courrier électronique", "e-mail"),
    TELEPHONE("téléphone", "telephone");

    private final Label label;

    Channel(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
