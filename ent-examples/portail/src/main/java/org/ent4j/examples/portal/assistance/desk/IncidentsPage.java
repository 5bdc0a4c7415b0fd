package org.ent4j.examples.portal.assistance.desk;

import java.util.List;
import org.ent4j.examples.portal.assistance.ActionForm;

/**
 * The major incidents that are not over.
 *
 * @param announce the form with which one is made known
 */
public record IncidentsPage(List<Row> rows, ActionForm announce) {

    public IncidentsPage {
        rows = List.copyOf(rows);
    }

    /** One of them. */
    public record Row(String id, String path, String title, String hindered, String since, String message) {}
}
