package org.ent4j.directory.search;

import org.ent4j.directory.person.Person;
import org.ent4j.model.text.Label;

/** Whether the sources still have a person. What the account may do is another matter. */
public enum PersonState {
    PRESENT("Présent", "Present"),
    DISAPPEARED("Disparu", "Disappeared");

    private final Label label;

    PersonState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    public static PersonState of(Person person) {
        return person.isPresent() ? PRESENT : DISAPPEARED;
    }
}
