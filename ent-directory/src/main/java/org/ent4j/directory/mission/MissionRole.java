package org.ent4j.directory.mission;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** As what somebody acts on a lettre de mission. */
public enum MissionRole implements Labelled {
    /** The service of the académie for the digital in schools; DRANE since 2020. */
    DANE("DANE", "DANE", false),
    SECRETAIRE_GENERAL("secrétaire général", "secrétaire général", false),
    DIRECTION("direction", "direction", true),
    CHEF_ETABLISSEMENT("chef d'établissement", "head of school", true),
    ADMINISTRATEUR("administrateur", "administrator", true);

    private final Label label;
    private final boolean inSchool;

    MissionRole(String fr, String en, boolean inSchool) {
        this.label = Label.of(fr, en);
        this.inSchool = inSchool;
    }

    /** Whether one has the role in one school, and not for the whole académie. */
    public boolean isInSchool() {
        return inSchool;
    }

    @Override
    public Label label() {
        return label;
    }
}
