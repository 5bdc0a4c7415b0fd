package org.ent4j.catalogue.service;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What a service is. */
public enum ServiceKind implements Labelled {
    /** Of the portal itself. */
    NATIF("service du portail", "service of the portal"),
    /** Of a third party, with an account there. */
    TIERS("service tiers", "third-party service"),
    /** Given through the GAR. */
    RESSOURCE_GAR("ressource du GAR", "resource of the GAR"),
    /** A page that anybody may read. */
    LIEN("lien", "link");

    private final Label label;

    ServiceKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
