package org.ent4j.examples.portal.homepage;

import java.util.List;
import java.util.Map;

/**
 * A version, to be written where it is a draft.
 *
 * @param banner the path of its picture, or ""
 * @param findings what the rules have against it
 * @param kinds of blocks that can be added
 */
public record EditorPage(
        int number,
        VersionPage.StateBadge state,
        boolean isDraft,
        boolean canPublish,
        long seen,
        String title,
        String welcome,
        String banner,
        String alternative,
        List<Row> rows,
        List<Finding> findings,
        Map<String, String> kinds,
        List<VersionPage.Move> moves) {

    public EditorPage {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        moves = List.copyOf(moves);
    }

    /** Columns side by side. */
    public record Row(int number, List<Column> columns) {
        public Row {
            columns = List.copyOf(columns);
        }
    }

    /** @param width in twelfths */
    public record Column(int number, int width, List<Tile> tiles) {
        public Column {
            tiles = List.copyOf(tiles);
        }
    }

    /** A block. @param place {@code 1.2.1}: row, column, position */
    public record Tile(String id, String kind, String title, String place) {}

    /** @param weight how much it counts, in words */
    public record Finding(boolean isBlocking, String weight, String text) {}
}
