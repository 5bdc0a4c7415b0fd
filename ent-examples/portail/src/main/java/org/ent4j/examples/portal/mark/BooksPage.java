package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Map;

/**
 * A list of mark books.
 *
 * @param periods to choose from: label by id
 * @param classes to choose from: label by code; none for a teacher, who has his own
 * @param note why there is nothing; "" when there is something
 */
public record BooksPage(
        Map<String, String> periods,
        String period,
        Map<String, String> classes,
        String chosenClass,
        List<Line> lines,
        String note) {

    public BooksPage {
        lines = List.copyOf(lines);
    }

    /** @param last day of the last evaluation; "" when there is none */
    public record Line(
            String audience,
            String subject,
            String teachers,
            int evaluations,
            String last,
            String state,
            String path) {}
}
