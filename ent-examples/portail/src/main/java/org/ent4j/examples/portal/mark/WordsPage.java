package org.ent4j.examples.portal.mark;

import java.util.List;

/**
 * What a teacher says of each pupil in a period.
 *
 * @param closed why nothing is written now; "" when something is
 * @param saved what was saved of what was sent; "" when nothing was sent
 * @param longest how many characters an appreciation has at most
 */
public record WordsPage(
        String path, String book, List<Tab> periods, String closed, String saved, int longest, List<Row> rows) {

    public WordsPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    public record Row(String pupil, String name, String path, String average, String typed, String was, String error) {}
}
