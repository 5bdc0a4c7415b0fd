package org.ent4j.examples.portal.mark;

import java.util.List;

/**
 * A mark book as a table.
 *
 * @param path of the book
 * @param closed why nothing is entered in it now; "" when something is
 * @param until until when teachers enter
 * @param facts coefficient, teachers and the like
 */
public record BookPage(
        String path,
        List<Tab> periods,
        String closed,
        String until,
        List<Fact> facts,
        List<Column> columns,
        List<Row> rows,
        List<String> averages) {

    public BookPage {
        periods = List.copyOf(periods);
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        averages = List.copyOf(averages);
    }

    public record Fact(String name, String value) {}

    /**
     * An evaluation.
     *
     * @param scale {@code "/ 20 · coeff. 2"}
     * @param figures average, lowest and highest of the class; "" before there are marks
     */
    public record Column(String title, String path, String date, String scale, String seenFrom, String figures) {}

    /** @param isByHand whether somebody put the average in the place of the one that marks make */
    public record Row(
            String name, String path, List<Cell> cells, String average, boolean isByHand, boolean isAppreciated) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param levels letters of the levels of skills */
    public record Cell(String mark, String levels) {}
}
