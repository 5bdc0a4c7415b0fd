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
 * @param recordingDays how many days before a sanction was proposed here the pupil may have been told, at most: for
 *     proceedings that began on paper
 */
public record SanctionPolicy(
        ZoneId zone,
        JoursOuvrables joursOuvrables,
        Motifs motifs,
        int defenceDays,
        ErasurePolicy erasure,
        int recordingDays) {

    /** Source: Code de l'éducation, R421-10-1. */
    public static final int SHORTEST_DEFENCE = 2;

    /** A week: no text says it, to be confirmed by each school. */
    public static final int USUAL_RECORDING_DAYS = 7;

    public SanctionPolicy {
        if (defenceDays < SHORTEST_DEFENCE) {
            throw new IllegalArgumentException(
                    "%d days of defence, the law has %d.\nMaybe the days are counted otherwise."
                            .formatted(defenceDays, SHORTEST_DEFENCE));
        }
        if (recordingDays < 0) {
            throw new IllegalArgumentException(
                    "%d days to record what was told.\nMaybe 0 is meant: nothing told before."
                            .formatted(recordingDays));
        }
    }

    public SanctionPolicy(
            ZoneId zone, JoursOuvrables joursOuvrables, Motifs motifs, int defenceDays, ErasurePolicy erasure) {
        this(zone, joursOuvrables, motifs, defenceDays, erasure, USUAL_RECORDING_DAYS);
    }

    public SanctionPolicy recordingWithin(int days) {
        return new SanctionPolicy(zone, joursOuvrables, motifs, defenceDays, erasure, days);
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
