package org.ent4j.viescolaire.settings;

import java.math.BigDecimal;
import org.ent4j.viescolaire.skill.MasteryLevel;

/**
 * From how many percent of a scale on a mark corresponds to which level: 12/20 is 60 %.
 *
 * @param fragile the least that is level 2
 * @param satisfactory the least that is level 3
 * @param veryGood the least that is level 4
 */
public record MarkLevels(int fragile, int satisfactory, int veryGood) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 35, 60 and 81: the defaults of SACoche for its percentages; no law says them. */
    public static MarkLevels usual() {
        return new MarkLevels(35, 60, 81);
    }

    /** @param outOf the scale, more than 0 */
    public MasteryLevel level(BigDecimal points, BigDecimal outOf) {
        if (reaches(points, outOf, veryGood)) {
            return MasteryLevel.VERY_GOOD;
        }
        if (reaches(points, outOf, satisfactory)) {
            return MasteryLevel.SATISFACTORY;
        }
        return reaches(points, outOf, fragile) ? MasteryLevel.FRAGILE : MasteryLevel.INSUFFICIENT;
    }

    private static boolean reaches(BigDecimal points, BigDecimal outOf, int percent) {
        return points.multiply(HUNDRED).compareTo(outOf.multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    boolean rise() {
        return 0 < fragile && fragile < satisfactory && satisfactory < veryGood && veryGood <= 100;
    }

    /** {@code "35, 60, 81"}. */
    @Override
    public String toString() {
        return "%d, %d, %d".formatted(fragile, satisfactory, veryGood);
    }
}
