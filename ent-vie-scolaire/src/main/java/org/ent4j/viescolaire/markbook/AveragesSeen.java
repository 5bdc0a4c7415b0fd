package org.ent4j.viescolaire.markbook;

import org.ent4j.model.text.Label;

/** From when families see averages of a period: the choice of a school. */
public enum AveragesSeen {
    /** Of the marks that they see, as they come. */
    AS_MARKS_COME("au fil des notes", "as marks come"),
    AFTER_THE_COUNCIL("après le conseil de classe", "after the conseil de classe"),
    WITH_THE_BULLETIN("avec le bulletin", "with the bulletin"),
    NEVER("jamais", "never");

    private final Label label;

    AveragesSeen(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
