package org.ent4j.viescolaire.conseil;

import org.ent4j.model.text.Label;

/** As what somebody sits in a conseil de classe. */
public enum MemberRole {
    /** The chef d'établissement, or who stands in. */
    CHAIR("président", "chair"),
    TEACHER("enseignant", "teacher"),
    VIE_SCOLAIRE("vie scolaire", "vie scolaire"),
    PUPIL_DELEGATE("délégué des élèves", "delegate of the pupils"),
    PARENT_DELEGATE("délégué des parents", "delegate of the parents"),
    OTHER("autre membre", "other member");

    private final Label label;

    MemberRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    public boolean isDelegate() {
        return this == PUPIL_DELEGATE || this == PARENT_DELEGATE;
    }
}
