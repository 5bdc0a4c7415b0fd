package org.ent4j.viescolaire.skill;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * Where a pupil stands in a subject in a period, from 1 to 4: how far the objectives of learning are reached. Source: arrêté of
 * 31 December 2015 (livret scolaire); LSU, attribute {@code positionnement} of {@code acquis}.
 */
public enum Positionnement {
    NOT_REACHED("objectifs non atteints", "objectives not reached"),
    PARTLY_REACHED("objectifs partiellement atteints", "objectives partly reached"),
    REACHED("objectifs atteints", "objectives reached"),
    EXCEEDED("objectifs dépassés", "objectives exceeded");

    private final Label label;

    Positionnement(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** From 1 to 4, as it is written in the LSU. */
    public int number() {
        return ordinal() + 1;
    }

    /** Nothing when there is no such one. */
    public static Optional<Positionnement> numbered(int number) {
        return Arrays.stream(values()).filter(each -> each.number() == number).findFirst();
    }
}
