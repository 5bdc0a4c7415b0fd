package org.ent4j.viescolaire.sortie;

import java.util.Optional;
import org.ent4j.model.text.Label;

/** Where in his day of lessons a pupil is, and what it takes to be outside then. */
public enum DayMoment {
    NOT_BEGUN("avant le premier cours prévu", "before the first planned lesson"),
    BEGINS_LATE("premiers cours annulés", "first lessons are cancelled", Permission.ARRIVE_FOR_FIRST_LESSON),
    IN_LESSON("en cours", "in a lesson"),
    BETWEEN_LESSONS("entre deux cours", "between two lessons", Permission.LEAVE_BETWEEN_LESSONS),
    HALF_DAY_ENDS_EARLY(
            "derniers cours de la demi-journée annulés",
            "last lessons of the half-day are cancelled",
            Permission.LEAVE_WHEN_HALF_DAY_ENDS_EARLY),
    LUNCH("entre la matinée et l'après-midi", "between morning and afternoon"),
    DAY_ENDS_EARLY(
            "derniers cours de la journée annulés",
            "last lessons of the day are cancelled",
            Permission.LEAVE_WHEN_DAY_ENDS_EARLY),
    OVER("après le dernier cours", "after the last lesson");

    private final Label label;
    private final Optional<Permission> needed;

    DayMoment(String fr, String en) {
        this.label = Label.of(fr, en);
        this.needed = Optional.empty();
    }

    DayMoment(String fr, String en, Permission needed) {
        this.label = Label.of(fr, en);
        this.needed = Optional.of(needed);
    }

    public Label label() {
        return label;
    }

    /** What the régime has to allow; lunch at school asks for more. */
    public Optional<Permission> needed() {
        return needed;
    }
}
