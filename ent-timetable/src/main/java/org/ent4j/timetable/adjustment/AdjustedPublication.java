package org.ent4j.timetable.adjustment;

import java.util.List;
import org.ent4j.timetable.publication.Publication;

/**
 * A publication with the adjustments laid over it.
 *
 * @param publication what everybody sees: grids, calendars and conflicts are made of it as of any other
 * @param orphans adjustments whose lesson is not held on their day any more, in the order of their days: for a person to
 *     look at
 */
public record AdjustedPublication(Publication publication, List<Adjustment> orphans) {

    public AdjustedPublication {
        orphans = List.copyOf(orphans);
    }

    /** Lays the adjustments over a publication, those decided later over those decided earlier. */
    public static AdjustedPublication of(Publication publication, List<Adjustment> adjustments) {
        return new Overlay(publication).with(adjustments);
    }
}
