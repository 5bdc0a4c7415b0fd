package org.ent4j.viescolaire.bulletin;

import java.time.Duration;
import java.util.Optional;

/**
 * What vie scolaire says of a period. Source: LSU, vie-scolaire; arrêté of 31 December 2015.
 *
 * @param justified half-days of absence that are justified
 * @param unjustified half-days of absence that are not
 * @param lost lesson time missed, when the school shows it
 * @param appreciation of the CPE
 */
public record Assiduite(int justified, int unjustified, Optional<Duration> lost, int latenesses, String appreciation) {

    public Assiduite {
        if (justified < 0 || unjustified < 0 || latenesses < 0) {
            throw new IllegalArgumentException(
                    "%d, %d half-days and %d latenesses.\nMaybe a correction was taken off twice."
                            .formatted(justified, unjustified, latenesses));
        }
    }

    Assiduite saying(String other) {
        return new Assiduite(justified, unjustified, lost, latenesses, other);
    }

    void write(CanonicalText out) {
        out.number(justified)
                .number(unjustified)
                .maybe(lost, time -> out.text(time.toString()))
                .number(latenesses)
                .text(appreciation);
    }
}
