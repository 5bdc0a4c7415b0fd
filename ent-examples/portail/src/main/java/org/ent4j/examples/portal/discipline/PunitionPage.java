package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A punition, what became of it, and what may be done now.
 *
 * @param slot when, where and with whom; "" without a date
 * @param postponements one line each
 * @param report of an exclusion; "" without one
 * @param steps what its state allows besides giving it a date: buttons
 * @param schedule the form of a date; nothing when it gets none now
 */
public record PunitionPage(
        PunitionLine line,
        String facts,
        String work,
        String slot,
        List<String> postponements,
        String report,
        Optional<String> incident,
        List<Step> steps,
        Optional<Schedule> schedule,
        boolean isReportAsked) {

    /** @param path to which its form is sent */
    public record Step(String path, String label, boolean isSecond) {}

    /**
     * The form of a date.
     *
     * @param shapes which the type may have: one or several
     * @param isRange whether it may last from an hour to another
     * @param hours when pupils may be kept in, day by day
     * @param motifs of a postponement; none for a first date
     * @param day that is proposed
     */
    public record Schedule(
            String path,
            String label,
            Map<String, String> shapes,
            boolean isRange,
            List<String> hours,
            Map<String, String> supervisors,
            Map<String, String> motifs,
            String day) {}
}
