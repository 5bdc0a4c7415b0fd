package org.ent4j.ticketing.statistics;

import java.time.Duration;
import org.ent4j.ticketing.time.Reading;

/**
 * How long something took.
 *
 * @param elapsed within the hours
 * @param isLate more than was promised
 */
public record Lapse(Duration elapsed, boolean isLate) {

    static Lapse of(Reading reading) {
        return new Lapse(reading.elapsed(), reading.isLate());
    }
}
