package org.ent4j.examples.portal.timetable.imports;

import java.util.List;

/** What became of the files of the school, the latest first. */
public record ReportsPage(List<Report> reports) {

    /**
     * An import.
     *
     * @param tone of the badge of its outcome
     * @param figures what went in, in words; "" when nothing did
     * @param more how many lines there are beside those shown
     */
    public record Report(
            String file,
            String at,
            String outcome,
            String tone,
            String figures,
            List<ImportPage.IssueLine> lines,
            int more) {}
}
