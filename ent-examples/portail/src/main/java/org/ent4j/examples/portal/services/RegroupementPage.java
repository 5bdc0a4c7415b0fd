package org.ent4j.examples.portal.services;

import java.util.List;

/** @param version of the school's own regroupements, 0 when it has none of its own */
public record RegroupementPage(List<Row> rows, long version, boolean canUndo) {

    public RegroupementPage {
        rows = List.copyOf(rows);
    }

    /** @param services how many stand in it */
    public record Row(String code, String label, int place, int services, boolean isRetired) {}
}
