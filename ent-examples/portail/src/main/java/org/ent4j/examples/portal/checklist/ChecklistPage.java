package org.ent4j.examples.portal.checklist;

import java.util.List;

/**
 * The checklist of a school.
 *
 * @param version of what people said, 0 when nobody said anything
 */
public record ChecklistPage(
        String year, int done, int open, int late, int unknown, boolean isFinished, long version, List<Step> steps) {

    public ChecklistPage {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param name under which it is marked
     * @param progress {@code 2 / 3}, or ""
     * @param whyNot why it is not to be done here, or ""
     * @param waitsFor steps that come before, or ""
     * @param who can do it, role and names
     * @param due the last day, or ""
     * @param mark what somebody said of it, a line each
     * @param canDeclare nobody can tell by the data whether it is done
     */
    public record Step(
            String name,
            String label,
            String badge,
            String state,
            String progress,
            boolean isLate,
            boolean isSettled,
            String whyNot,
            String since,
            List<Left> left,
            String waitsFor,
            String who,
            String due,
            List<String> mark,
            String note,
            boolean isContradicted,
            boolean canDeclare) {
        public Step {
            left = List.copyOf(left);
            mark = List.copyOf(mark);
        }
    }

    /** What is left to do. @param path of the page where it is done, or "" */
    public record Left(String text, String path) {}
}
