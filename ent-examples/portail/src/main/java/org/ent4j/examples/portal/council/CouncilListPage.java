package org.ent4j.examples.portal.council;

import java.util.List;
import java.util.Map;

/**
 * The conseils of a period.
 *
 * @param periods label by id, for the choice
 * @param period the one that is shown
 * @param toPlan how many of them nobody has planned
 */
public record CouncilListPage(Map<String, String> periods, String period, List<Line> lines, int toPlan) {

    public CouncilListPage {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param look of its state: a class of the style sheet
     * @param path of its page; empty as long as it is not planned
     */
    public record Line(String schoolClass, String day, String state, String look, String path) {}
}
