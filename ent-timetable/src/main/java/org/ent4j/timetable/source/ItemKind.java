package org.ent4j.timetable.source;

import org.ent4j.model.text.Label;

/** The kinds of items that a timetable names and that the host has under keys of its own. */
public enum ItemKind {
    TEACHER("enseignant", "teacher"),
    SUBJECT("matière", "subject"),
    CLASS("classe", "class"),
    /** A part of a class: the pupils of a class who go to a group together. */
    PART("partie de classe", "part of a class"),
    GROUP("groupe", "group"),
    ROOM("salle", "room"),
    PUPIL("élève", "pupil");

    private final Label label;

    ItemKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
