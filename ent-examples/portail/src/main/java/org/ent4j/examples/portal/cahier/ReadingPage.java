package org.ent4j.examples.portal.cahier;

import java.util.List;
import java.util.Map;

/**
 * What staff read of a week.
 *
 * @param groups and teachers what may be chosen, labels by values
 * @param isStamped whether the visitor gives visas
 * @param pages addresses by numbers, when there are several
 */
public record ReadingPage(
        Week week,
        Map<String, String> groups,
        String group,
        Map<String, String> teachers,
        String teacher,
        List<Row> rows,
        int found,
        boolean isStamped,
        Map<Integer, String> pages,
        int number) {

    public ReadingPage {
        rows = List.copyOf(rows);
    }

    /** A séance with its work and its visas. */
    public record Row(String id, String day, ReadSeance seance, List<String> works, List<String> visas) {
        public Row {
            works = List.copyOf(works);
            visas = List.copyOf(visas);
        }
    }
}
