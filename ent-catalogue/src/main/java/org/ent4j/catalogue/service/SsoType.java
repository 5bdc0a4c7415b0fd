package org.ent4j.catalogue.service;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How a user is signed in. Source of the first two: Formation des administrateurs ENT, 2018, which lists them together. */
public enum SsoType implements Labelled {
    NONE("Pas de SSO", "No SSO"),
    /** CAS. */
    STANDARD("SSO Standard (CAS)", "Standard SSO (CAS)"),
    SAML("SAML 2.0", "SAML 2.0"),
    OIDC("OpenID Connect", "OpenID Connect"),
    /** The portal fills in the form of the service. */
    FORM("Formulaire", "Form"),
    GAR("GAR", "GAR");

    private final Label label;

    SsoType(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** The service knows who comes. */
    public boolean knowsWhoComes() {
        return this != NONE;
    }
}
