package org.ent4j.examples.portal.assistance.routing;

import java.util.List;
import org.ent4j.examples.portal.assistance.Fact;

/**
 * What became of the tickets of a period.
 *
 * @param first and last day of it, as browsers send them
 * @param summary figures of all
 * @param tables the same by team, by school, by category, by month
 */
public record StatisticsPage(
        String first, String last, String period, List<Fact> summary, List<Table> tables, String file) {

    public StatisticsPage {
        summary = List.copyOf(summary);
        tables = List.copyOf(tables);
    }

    /**
     * Figures by something.
     *
     * @param head what its first column is called
     */
    public record Table(String id, String title, String head, List<Line> lines) {
        public Table {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Figures of some tickets.
     *
     * @param own median time until they were taken; "—" where nothing was measured
     * @param resolve median time until they were resolved
     * @param inTime the share that was resolved in time
     */
    public record Line(
            String name,
            int submitted,
            int open,
            int late,
            int resolved,
            int closed,
            int escalated,
            String own,
            String resolve,
            String inTime) {}
}
