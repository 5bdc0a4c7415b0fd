package org.ent4j.examples.portal.timetable;

import java.util.List;

/**
 * What was changed by hand.
 *
 * @param isAll whether those of the past are shown too
 */
public record ChangesPage(List<Line> lines, Paging paging, int total, boolean isAll) {

    /**
     * A change.
     *
     * @param lesson when, what and whose; what is known of one that is not held any more
     * @param isOrphan whether its lesson is not held on that day any more
     */
    public record Line(String id, String day, String what, String lesson, String why, String by, boolean isOrphan) {}
}
