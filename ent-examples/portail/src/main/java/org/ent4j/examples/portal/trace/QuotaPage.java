package org.ent4j.examples.portal.trace;

import java.util.List;

/** The quotas that apply to a school. */
public record QuotaPage(List<Row> rows) {

    public QuotaPage {
        rows = List.copyOf(rows);
    }

    /** @param from who set the limit */
    public record Row(
            String service, String measure, String limit, String used, String level, String badge, String from) {}
}
