package org.ent4j.ticketing.time;

import java.time.Duration;

/**
 * What is promised of a priority, in time within the hours; each is more than none.
 *
 * @param own until somebody has taken the ticket (TTO)
 * @param resolve until it is resolved (TTR)
 * @param vendor until the vendor has answered one that was escalated: an agreement between teams (OLA), apart from the
 *     requester's
 */
public record Targets(Duration own, Duration resolve, Duration vendor) {

    public Targets {
        for (var each : new Duration[] {own, resolve, vendor}) {
            if (each.isNegative() || each.isZero()) {
                throw new IllegalArgumentException(
                        "%s, %s, %s.\nMaybe a target was forgotten.".formatted(own, resolve, vendor));
            }
        }
    }

    public static Targets ofHours(int own, int resolve, int vendor) {
        return new Targets(Duration.ofHours(own), Duration.ofHours(resolve), Duration.ofHours(vendor));
    }
}
