package org.ent4j.timetable.feed.ical;

import org.ent4j.model.text.Label;

/** What the text of an event may name. */
public enum EventField {
    SUBJECT("matière", "subject"),
    TEACHER("professeur", "teacher"),
    CLASS("classe", "class"),
    GROUP("groupe", "group"),
    ROOM("salle", "room"),
    IGNORED("ignoré", "ignored");

    private final Label label;

    EventField(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
