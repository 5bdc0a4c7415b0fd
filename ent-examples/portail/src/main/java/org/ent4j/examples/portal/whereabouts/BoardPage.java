package org.ent4j.examples.portal.whereabouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Paged;

/**
 * The board of permanences of a slot.
 *
 * @param slots of the day, by their ranks; none without lessons
 * @param at the moment that is shown
 * @param columns with how many pupils each has, as links
 * @param column whose pupils are listed
 */
public record BoardPage(
        Map<String, String> slots,
        String slot,
        String at,
        Map<String, String> classes,
        String schoolClass,
        List<Column> columns,
        String column,
        Paged<Row> list) {

    public record Column(String path, String label, int count, boolean isHere) {}

    /** @param where what his place rests on */
    public record Row(
            String id,
            String name,
            String schoolClass,
            String status,
            String badge,
            String where,
            String next,
            Optional<RegimeMark> regime) {}
}
