package org.ent4j.examples.portal.rollcall;

import java.util.List;

/** What happened to the roll call of a lesson. */
public record HistoryPage(String path, String group, String subject, String when, List<Row> rows) {

    public HistoryPage {
        rows = List.copyOf(rows);
    }

    /** @param capacity in which it was done */
    public record Row(String at, String by, String capacity, String what) {}
}
