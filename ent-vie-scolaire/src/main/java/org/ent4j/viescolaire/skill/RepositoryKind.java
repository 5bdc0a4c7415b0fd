package org.ent4j.viescolaire.skill;

import org.ent4j.model.text.Label;

/** The two ways in which the skills of a cycle are listed. */
public enum RepositoryKind {
    /** By subject, as in the programmes. */
    COMPETENCES_TRAVAILLEES("compétences travaillées", "skills worked on"),
    /** By component of the socle, as in the documents that go with its evaluation. */
    ELEMENTS_SIGNIFIANTS("éléments signifiants", "significant elements");

    private final Label label;

    RepositoryKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
