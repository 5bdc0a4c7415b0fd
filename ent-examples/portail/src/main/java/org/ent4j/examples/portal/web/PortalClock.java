package org.ent4j.examples.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What time it is in the portal: the real one, or one that a demonstration has chosen and that goes on from there.
 *
 * @param shift between the two
 */
public record PortalClock(Duration shift) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public static PortalClock real() {
        return new PortalClock(Duration.ZERO);
    }

    /** It is that moment now. */
    public static PortalClock at(LocalDateTime moment) {
        return new PortalClock(
                Duration.between(Instant.now(), moment.atZone(ZONE).toInstant()));
    }

    public Clock clock() {
        return Clock.offset(Clock.system(ZONE), shift);
    }

    public Instant now() {
        return clock().instant();
    }

    public boolean isReal() {
        return shift.isZero();
    }

    /** The moment of a demonstration, to be shown beside the page. */
    Optional<String> told(Words words) {
        return isReal() ? Optional.empty() : Optional.of(words.moment(now()));
    }
}
