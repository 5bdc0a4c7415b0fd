package org.ent4j.ticketing.knowledge;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a question stands. */
public enum QuestionState implements Labelled {
    ASKED("posée", "asked"),
    ANSWERED("répondue", "answered"),
    PASSED_ON("transmise à l'assistance académique", "passed on to the académie"),
    WITHDRAWN("retirée", "withdrawn");

    private final Label label;

    QuestionState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
