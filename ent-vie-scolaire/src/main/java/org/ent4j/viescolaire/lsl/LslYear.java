package org.ent4j.viescolaire.lsl;

import java.util.List;
import java.util.Optional;

/**
 * A school year of a pupil.
 *
 * @param schoolYear the year in which it begins
 * @param investment the avis on the pupil's investment in lycée life; those on engagement and of the head are in the
 *     format too, but nothing tells how they are written
 */
public record LslYear(
        int schoolYear, Periods periods, Optional<LslOpinion> investment, List<LslEvaluation> evaluations) {

    public LslYear {
        evaluations = List.copyOf(evaluations);
    }

    /** How the year is parted. */
    public enum Periods {
        /** In trimestres. */
        T,
        /** In semestres. */
        S
    }
}
