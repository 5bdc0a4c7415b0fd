package org.ent4j.viescolaire.skill;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.viescolaire.average.Quotient;

/**
 * From which mean of levels, on the scale from 1 to 4, which level is reached. A pupil who has the same level everywhere has
 * that level, whatever the thresholds.
 *
 * @param fragile the least mean that is level 2: above 1, at most 2
 * @param satisfactory the least mean that is level 3: above 2, at most 3
 * @param veryGood the least mean that is level 4: above 3, at most 4
 */
public record ConversionTable(BigDecimal fragile, BigDecimal satisfactory, BigDecimal veryGood) {

    public ConversionTable {
        var thresholds = List.of(fragile, satisfactory, veryGood);
        for (var index = 0; index < thresholds.size(); index++) {
            var threshold = thresholds.get(index);
            if (threshold.compareTo(BigDecimal.valueOf(index + 1)) <= 0
                    || threshold.compareTo(BigDecimal.valueOf(index + 2)) > 0) {
                throw new IllegalArgumentException(
                        "%s is no threshold of level %d.\nMaybe the thresholds are on another scale than 1 to 4."
                                .formatted(threshold, index + 2));
            }
        }
    }

    /** To the nearest level, halves up: from 1.5, 2.5 and 3.5. */
    public static ConversionTable nearest() {
        return new ConversionTable(new BigDecimal("1.5"), new BigDecimal("2.5"), new BigDecimal("3.5"));
    }

    public MasteryLevel level(Quotient mean) {
        if (reaches(mean, veryGood)) {
            return MasteryLevel.VERY_GOOD;
        }
        if (reaches(mean, satisfactory)) {
            return MasteryLevel.SATISFACTORY;
        }
        return reaches(mean, fragile) ? MasteryLevel.FRAGILE : MasteryLevel.INSUFFICIENT;
    }

    private static boolean reaches(Quotient mean, BigDecimal threshold) {
        return mean.compareTo(Quotient.of(threshold)) >= 0;
    }
}
