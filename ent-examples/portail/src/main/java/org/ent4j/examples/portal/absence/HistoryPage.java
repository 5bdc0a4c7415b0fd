package org.ent4j.examples.portal.absence;

import java.util.List;

/** A pupil over the years, the latest first. */
public record HistoryPage(String pupil, String pupilPath, List<Year> years) {

    public HistoryPage {
        years = List.copyOf(years);
    }

    /**
     * A school year; a number that is not known is a dash.
     *
     * @param sanctions those that the file still has
     */
    public record Year(
            String year,
            String halfDays,
            String latenesses,
            String positive,
            String negative,
            String punitions,
            List<String> sanctions) {

        public Year {
            sanctions = List.copyOf(sanctions);
        }
    }
}
