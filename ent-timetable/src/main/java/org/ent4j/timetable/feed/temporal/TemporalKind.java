package org.ent4j.timetable.feed.temporal;

import org.ent4j.model.text.Label;

/**
 * The kinds of labels that say when a lesson is, and of which a decision may be kept beside those of items: their names
 * are the {@code kind} of {@link org.ent4j.model.reconcile.SourceItem}, and no {@code ItemKind} has one of them.
 */
public enum TemporalKind {
    DAY("jour", "day"),
    SLOT("créneau", "slot"),
    FREQUENCY("fréquence", "frequency");

    private final Label label;

    TemporalKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
