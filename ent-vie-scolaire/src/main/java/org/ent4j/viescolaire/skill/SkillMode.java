package org.ent4j.viescolaire.skill;

import org.ent4j.model.text.Label;

/** What the levels given for a skill come to. */
public enum SkillMode {
    MAX("le meilleur niveau", "the best level"),
    MEAN("la moyenne des niveaux", "the mean of the levels");

    private final Label label;

    SkillMode(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
