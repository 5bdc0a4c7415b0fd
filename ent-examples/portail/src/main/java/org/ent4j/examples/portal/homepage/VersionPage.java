package org.ent4j.examples.portal.homepage;

import java.util.List;
import java.util.Map;

/**
 * The versions of a school's page.
 *
 * @param address where visitors find it
 * @param isShown whether they find something there
 * @param seen the version of all of it, for changes
 * @param held what did not come at its time
 * @param models layouts to begin with
 */
public record VersionPage(
        String address,
        boolean isShown,
        boolean canUndo,
        long seen,
        List<String> held,
        List<Row> rows,
        Map<String, String> models) {

    public VersionPage {
        held = List.copyOf(held);
        rows = List.copyOf(rows);
    }

    /** A version. @param moves what can be done to it, beside looking at it */
    public record Row(int number, String title, StateBadge state, String changed, String shown, List<Move> moves) {
        public Row {
            moves = List.copyOf(moves);
        }
    }

    /** A button. */
    public record Move(String name, String label) {}

    /** Where a version stands. */
    public record StateBadge(String kind, String text) {}
}
