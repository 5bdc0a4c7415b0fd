package org.ent4j.viescolaire.service;

import org.ent4j.model.text.Label;

/** What a teacher is in a service. Source: OPEN-ENT, Compétences (multi_teaching: co-teaching and substitution). */
public enum TeacherRole {
    MAIN("enseignant", "teacher"),
    CO_TEACHER("co-enseignant", "co-teacher"),
    REPLACEMENT("remplaçant", "replacement");

    private final Label label;

    TeacherRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
