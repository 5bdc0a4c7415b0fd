package org.ent4j.viescolaire.bulletin;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/** How far a pupil reaches the aims of a subject. Source: arrêté of 31 December 2015 (livret scolaire); LSU writes 1 to 4. */
public enum Positionnement {
    NOT_REACHED(1, "objectifs non atteints", "aims not reached"),
    PARTLY_REACHED(2, "objectifs partiellement atteints", "aims partly reached"),
    REACHED(3, "objectifs atteints", "aims reached"),
    EXCEEDED(4, "objectifs dépassés", "aims exceeded");

    private final int level;
    private final Label label;

    Positionnement(int level, String fr, String en) {
        this.level = level;
        this.label = Label.of(fr, en);
    }

    /** 1 to 4. */
    public int level() {
        return level;
    }

    public Label label() {
        return label;
    }

    /** Nothing when the level is none of the four. */
    public static Optional<Positionnement> ofLevel(int level) {
        return Arrays.stream(values()).filter(each -> each.level == level).findFirst();
    }
}
