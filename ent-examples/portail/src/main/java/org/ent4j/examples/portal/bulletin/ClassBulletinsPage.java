package org.ent4j.examples.portal.bulletin;

import java.util.List;

/**
 * The bulletins of a class in a period.
 *
 * @param issues of the class as a whole
 * @param changes how many would be drafted or brought up to date
 * @param toFinish how many drafts may be said to be complete
 * @param toPublish how many may be published
 */
public record ClassBulletinsPage(
        String path,
        String day,
        List<String> issues,
        boolean isBlocked,
        int changes,
        long toFinish,
        long toPublish,
        boolean isPrintable,
        List<Line> lines) {

    public ClassBulletinsPage {
        issues = List.copyOf(issues);
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param bulletin its id; empty when it was not begun
     * @param state as it is kept; empty when it was not begun
     * @param fate what making them would do
     * @param issues what it lacks
     * @param moves what may be done to it now, name by label
     */
    public record Line(
            String name,
            String bulletin,
            String state,
            String look,
            String fate,
            boolean isOutdated,
            List<String> issues,
            List<Move> moves) {
        public Line {
            issues = List.copyOf(issues);
            moves = List.copyOf(moves);
        }
    }

    public record Move(String name, String label) {}
}
