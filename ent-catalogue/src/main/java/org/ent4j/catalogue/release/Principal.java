package org.ent4j.catalogue.release;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** By which key a service knows a person. */
public enum Principal implements Labelled {
    /** The key of the ENT. */
    UID("identifiant interne de l'ENT", "internal key of the ENT"),
    /** A key that only this service gets, so that two services cannot compare. */
    PSEUDONYM("identifiant propre au service", "key of this service alone"),
    /** The key of the academic directory. */
    EXTERNAL_ID("identifiant de l'annuaire académique", "key of the academic directory"),
    LOGIN("identifiant de connexion", "login");

    private final Label label;

    Principal(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
