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
     * @param recognised for what it is taken, or ""
     */
    public record Row(
            String title, String path, String url, boolean isOpen, boolean isFault, String recognised, List<String> against) {
        public Row {
            against = List.copyOf(against);
        }
    }
}
