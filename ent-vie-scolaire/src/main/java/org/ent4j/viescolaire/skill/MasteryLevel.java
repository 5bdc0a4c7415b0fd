package org.ent4j.viescolaire.skill;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * How far a skill is mastered, from 1 to 4. What was not evaluated has no level. Source: arrêté of 31 December 2015 (livret
 * scolaire), the four degrees of the socle.
 */
public enum MasteryLevel {
    INSUFFICIENT("maîtrise insuffisante", "insufficient mastery"),
    FRAGILE("maîtrise fragile", "fragile mastery"),
    SATISFACTORY("maîtrise satisfaisante", "satisfactory mastery"),
    VERY_GOOD("très bonne maîtrise", "very good mastery");

    private final Label label;

    MasteryLevel(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    /** Its own label; schools have labels of their own in a {@link MasteryScale}. */
    public Label label() {
        return label;
    }

    /** From 1 to 4, as it is written in the LSU. */
    public int number() {
        return ordinal() + 1;
    }

    /** Nothing when there is no such level. */
    public static Optional<MasteryLevel> numbered(int number) {
        return Arrays.stream(values()).filter(each -> each.number() == number).findFirst();
    }
}
