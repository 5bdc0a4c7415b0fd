package org.ent4j.viescolaire.lsl;

import java.math.BigDecimal;
import java.util.List;

/**
 * A subject in a year. The yearly appreciation, the skills and the teachers are in the format too, but nothing tells how
 * they are written.
 *
 * @param election how the subject is taken: S, O or F
 * @param subject the national code, 6 characters
 * @param periodic the pupil's averages out of 20, from the first period on
 */
public record LslEvaluation(String election, String subject, Group group, List<PeriodicAverage> periodic) {

    public LslEvaluation {
        periodic = List.copyOf(periodic);
    }

    /**
     * The class or group.
     *
     * @param size how many pupils
     * @param average out of 20
     * @param below8 share of averages below 8, in percent
     * @param from8To12 share of averages from 8 to 12, in percent
     * @param above12 share of averages above 12, in percent
     */
    public record Group(int size, BigDecimal average, BigDecimal below8, BigDecimal from8To12, BigDecimal above12) {}

    /** The average of a period, numbered from 1. */
    public record PeriodicAverage(int period, BigDecimal average) {}
}
