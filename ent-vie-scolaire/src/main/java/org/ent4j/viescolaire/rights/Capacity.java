package org.ent4j.viescolaire.rights;

import org.ent4j.model.text.Label;

/** In which capacity somebody acts. */
public enum Capacity {
    ENSEIGNANT("enseignant", "teacher"),
    VIE_SCOLAIRE("vie scolaire", "vie scolaire"),
    DIRECTION("direction", "head"),
    AUTRE_PERSONNEL("autre personnel", "other staff"),
    RESPONSABLE("responsable", "guardian"),
    ELEVE("élève", "pupil"),
    INSPECTION("inspection", "inspector");

    private final Label label;

    Capacity(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether somebody in that capacity may change what vie scolaire has locked. */
    public boolean overrules() {
        return this == VIE_SCOLAIRE || this == DIRECTION;
    }

    /** Whether somebody in that capacity works in the school. */
    public boolean isStaff() {
        return this == AUTRE_PERSONNEL || punishes();
    }

    /** Whether somebody in that capacity gives punitions of his own; others propose them. Source: circulaire 2014-059. */
    public boolean punishes() {
        return this == ENSEIGNANT || overrules();
    }
}
