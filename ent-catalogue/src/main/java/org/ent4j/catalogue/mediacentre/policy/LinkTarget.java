package org.ent4j.catalogue.mediacentre.policy;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a service points. */
public enum LinkTarget implements Labelled {
    HOME_PAGE("la page d'accueil", "the home page"),
    SIGN_IN("la page de connexion", "the sign-in page"),
    PROCEDURE("ce que dit une procédure", "what a procedure says"),
    UNKNOWN("on ne sait où", "nobody knows where");

    private final Label label;

    LinkTarget(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
