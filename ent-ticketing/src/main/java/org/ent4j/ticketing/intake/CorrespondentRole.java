package org.ent4j.ticketing.intake;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Why somebody is a correspondant ENT. Source: Formation des administrateurs ENT, 2018; the management names others too. */
public enum CorrespondentRole implements Labelled {
    ADMINISTRATEUR("administrateur ENT", "ENT administrator"),
    REFERENT_NUMERIQUE("référent numérique", "digital referent"),
    DIRECTION("équipe de direction", "management"),
    CPE("CPE", "CPE"),
    DDFPT("DDFPT", "DDFPT"),
    AUTRE("correspondant désigné", "named correspondent");

    private final Label label;

    CorrespondentRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
