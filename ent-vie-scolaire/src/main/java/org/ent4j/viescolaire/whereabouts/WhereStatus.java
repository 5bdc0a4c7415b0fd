package org.ent4j.viescolaire.whereabouts;

import org.ent4j.model.text.Label;

/** Where a pupil is at a moment: what somebody has said, in the order of its strength, then what is only planned. */
public enum WhereStatus {
    /** Called present, and the lesson goes on. */
    IN_LESSON("en cours", "in a lesson"),
    /** Recorded at another place. */
    ELSEWHERE("ailleurs", "elsewhere"),
    /** Seen leaving, and not seen since. */
    LEFT("parti", "left"),
    EXCLUDED("exclu", "excluded"),
    /** Called absent, late and not there yet, or announced as absent. */
    ABSENT("absent", "absent"),
    /** Not obliged to take part; where he is nobody has said. */
    EXEMPT("dispensé", "exempt"),
    /** The lesson is on, and nobody has called the roll of him. */
    EXPECTED_IN_LESSON("attendu en cours", "expected in a lesson"),
    /** No lesson, and no leave to be outside. */
    FREE("hors cours", "free, in school"),
    /** No lesson, and may be outside. */
    MAY_BE_OUTSIDE("hors cours, peut être sorti", "free, may be outside"),
    /** The first lesson of his day is still to come. */
    NOT_YET("pas encore attendu", "not expected yet"),
    /** The last lesson of his day is over. */
    GONE("journée terminée", "lessons are over"),
    CLOSED("établissement fermé", "school closed"),
    /** Nobody has said anything, and no timetable is known. */
    UNKNOWN("inconnu", "unknown");

    private final Label label;

    WhereStatus(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether somebody has said so; the rest follows from the timetable alone. */
    public boolean isSaid() {
        return compareTo(EXEMPT) <= 0;
    }
}
