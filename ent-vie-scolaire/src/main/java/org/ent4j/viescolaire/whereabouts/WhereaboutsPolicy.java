package org.ent4j.viescolaire.whereabouts;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ent4j.model.calendar.TimeRange;

/**
 * How a school reads what it knows of its pupils.
 *
 * @param zone of the school, in which its hours are
 * @param freshFor how long a stay that nobody has ended explains why a pupil is absent from a lesson
 * @param lunch the break at noon
 */
public record WhereaboutsPolicy(ZoneId zone, Duration freshFor, TimeRange lunch) {

    /** An hour, and noon to half past one: no source has them, and a school sets its own. */
    public static WhereaboutsPolicy usual() {
        return new WhereaboutsPolicy(
                ZoneId.of("Europe/Paris"),
                Duration.ofHours(1),
                new TimeRange(LocalTime.of(12, 0), LocalTime.of(13, 30)));
    }
}
