package org.ent4j.examples.portal.timetable.imports;

import java.util.List;
import java.util.Optional;

/**
 * Where the import of a timetable stands.
 *
 * @param inForce what is in force, in words; nothing before the first import
 * @param isFirst whether nothing was ever imported this year
 * @param sample whether the made-up file of the school can be had
 */
public record ImportPage(
        Optional<String> inForce,
        boolean isFirst,
        Optional<DraftSummary> draft,
        List<String> remarks,
        SentForm form,
        boolean sample) {

    /**
     * What was sent.
     *
     * @param sent when and by whom, in words
     * @param holds what the files hold, in words
     * @param issues the first of what there is to say of rows of the files
     * @param moreIssues how many there are more
     * @param open how many items are to be reconciled
     * @param labels how many labels of days and hours are to be decided
     */
    public record DraftSummary(
            String name,
            String sent,
            String holds,
            List<KindCount> kinds,
            List<IssueLine> issues,
            int moreIssues,
            long open,
            int labels) {}

    /** @param tone of its badge */
    public record IssueLine(String severity, String tone, String text) {}
}
