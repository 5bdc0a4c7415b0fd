package org.ent4j.viescolaire.average;

import org.ent4j.model.text.Label;

/** What the marks that can only help do to an average. */
public enum ExtraRule {
    /** The mark counts like any other when it helps: bonus above half of its scale, optional when it raises the average. */
    AS_A_MARK("comme une autre note, si elle aide", "like any mark, when it helps"),
    /**
     * The points above half of its scale, brought to the scale of the average, are added with their coefficient, without
     * weight (PRONOTE, the options of the baccalauréat); the average stays on its scale.
     */
    POINTS_ABOVE_HALF("les points au-dessus de la moitié du barème", "the points above half of the scale"),
    /** They are shown and never count. */
    NEVER("jamais", "never");

    private final Label label;

    ExtraRule(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
