package org.ent4j.examples.portal.bulletin;

import java.util.List;
import java.util.Map;

/**
 * The bulletins of a period, class by class.
 *
 * @param periods label by id, for the choice
 * @param period the one that is shown
 */
public record BulletinListPage(Map<String, String> periods, String period, List<Line> lines) {

    public BulletinListPage {
        lines = List.copyOf(lines);
    }

    /** How many there are in each state. */
    public record Line(String schoolClass, String path, String publication, long drafts, long ready, long shown) {}
}
