package org.ent4j.viescolaire.sortie;

import org.ent4j.model.text.Label;

/**
 * What a régime de sortie may allow. Nobody is asked before the first lesson of the day and after its last; an externe
 * has lunch elsewhere and needs no permission for it.
 */
public enum Permission {
    ARRIVE_FOR_FIRST_LESSON("arriver pour le premier cours assuré", "arrive for the first lesson that takes place"),
    LEAVE_BETWEEN_LESSONS("sortir entre deux cours", "leave between two lessons"),
    LEAVE_WHEN_HALF_DAY_ENDS_EARLY(
            "sortir si le dernier cours de la demi-journée est annulé",
            "leave when the last lesson of the half-day is cancelled"),
    LEAVE_WHEN_DAY_ENDS_EARLY(
            "sortir si le dernier cours de la journée est annulé",
            "leave when the last lesson of the day is cancelled"),
    LEAVE_AT_LUNCH("sortir au repas en étant demi-pensionnaire", "leave at lunch although it is had at school");

    private final Label label;

    Permission(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
