package org.ent4j.examples.portal.mediacentre;

import java.util.List;

/**
 * What there is to say of the services beside the GAR.
 *
 * @param faults how many are to be changed
 * @param twins resources that people find twice
 */
public record PolicyPage(long faults, List<Row> rows, List<String> twins) {

    public PolicyPage {
        rows = List.copyOf(rows);
        twins = List.copyOf(twins);
    }

    /**
     * A service.
     *
     * @param code by which it is kept beside the GAR
     * @param resource of the GAR for which it is taken, or "" when it is not in the GAR
     * @param recognised for what it is taken, and by what; or ""
     * @param kept until when the school keeps it all the same, or ""
     * @param version of that decision, 0 when there is none
     */
    public record Row(
            String code,
            String title,
            String path,
            String url,
            boolean isOpen,
            boolean isFault,
            String resource,
            String recognised,
            String kept,
            long version,
            List<String> against) {
        public Row {
            against = List.copyOf(against);
        }
    }
}
