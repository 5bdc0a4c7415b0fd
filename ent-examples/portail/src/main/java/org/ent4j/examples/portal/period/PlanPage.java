package org.ent4j.examples.portal.period;

import java.util.List;
import java.util.Map;

/**
 * What a change of the periods would do.
 *
 * @param fields of the form that wants it, to be sent once more
 * @param seen what the plan is known by
 * @param counts how many councils have which fate, in words
 * @param errors why it was not applied; none when it is shown first
 * @param lines changes, conflicts first
 * @param more how many lines more there are, in words; "" when all are shown
 */
public record PlanPage(
        Map<String, List<String>> fields,
        String seen,
        List<String> counts,
        List<String> errors,
        List<Line> lines,
        String more,
        boolean hasConflicts) {

    public PlanPage {
        counts = List.copyOf(counts);
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    /**
     * A class in a period.
     *
     * @param key to keep its work by
     * @param tone of the badge
     */
    public record Line(
            String key,
            String schoolClass,
            String period,
            String fate,
            String tone,
            boolean isConflict,
            boolean isKept,
            String before,
            String after,
            String reasons) {}
}
