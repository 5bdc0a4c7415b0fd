package org.ent4j.examples.portal.timetable.imports;

import java.util.List;

/**
 * One item of a file, and what somebody looks for in the directory.
 *
 * @param text that was looked for
 * @param more how many were found beside those shown
 */
public record ItemPage(
        ReconcilePage.Line line,
        String kind,
        String key,
        String text,
        List<ReconcilePage.Candidate> found,
        int more,
        String back) {}
