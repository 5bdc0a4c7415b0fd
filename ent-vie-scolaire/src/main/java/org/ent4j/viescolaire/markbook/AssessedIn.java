package org.ent4j.viescolaire.markbook;

import org.ent4j.model.text.Label;

/** What pupils are given at an evaluation. */
public enum AssessedIn {
    MARKS("notes", "marks"),
    SKILLS("compétences", "skills"),
    BOTH("notes et compétences", "marks and skills");

    private final Label label;

    AssessedIn(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    public boolean hasMarks() {
        return this != SKILLS;
    }

    public boolean hasSkills() {
        return this != MARKS;
    }
}
