package org.ent4j.examples.portal.subject;

import java.util.List;

/**
 * What a generation of services would do.
 *
 * @param seen what the plan is known by
 * @param note why there is nothing to generate from; "" when there is something
 * @param counts how many services have which fate, in words
 * @param more how many lines more there are, in words; "" when all are shown
 */
public record GenerationPage(
        String seen,
        String note,
        boolean isLeavingOut,
        boolean hasConflicts,
        boolean isChange,
        List<String> counts,
        List<Line> lines,
        String more) {

    public GenerationPage {
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /** @param tone of the badge */
    public record Line(String audience, String subject, String fate, String tone, String teachers, String reasons) {}
}
