package org.ent4j.viescolaire.sanction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ent4j.viescolaire.motif.Motifs;

/**
 * How a school sanctions, within the law.
 *
 * @param zone of the school, in which its days are
 * @param defenceDays jours ouvrables that a pupil has at least; the law has 2, a règlement intérieur may have more
 */
public record SanctionPolicy(
        ZoneId zone, JoursOuvrables joursOuvrables, Motifs motifs, int defenceDays, ErasurePolicy erasure) {

    /** Source: Code de l'éducation, R421-10-1. */
    public static final int SHORTEST_DEFENCE = 2;

    public SanctionPolicy {
        if (defenceDays < SHORTEST_DEFENCE) {
            throw new IllegalArgumentException(
                    "%d days of defence, the law has %d.\nMaybe the days are counted otherwise."
                            .formatted(defenceDays, SHORTEST_DEFENCE));
        }
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
