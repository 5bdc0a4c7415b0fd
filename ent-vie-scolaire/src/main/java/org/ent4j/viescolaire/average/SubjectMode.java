package org.ent4j.viescolaire.average;

import org.ent4j.model.text.Label;

/** How the average of a subject enters the general average. */
public enum SubjectMode {
    NORMAL("compte", "counts"),
    /** Counts from half of the scale on, and not at all below it. */
    FROM_HALF("compte à partir de la moitié du barème", "counts from half of the scale on"),
    /** What it has above half of the scale is added with its coefficient, without weight, as options are. */
    POINTS_ABOVE_HALF(
            "option : les points au-dessus de la moitié du barème", "option: the points above half of the scale"),
    /** Is shown and never counts. */
    NEVER("ne compte pas", "does not count");

    private final Label label;

    SubjectMode(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
