package org.ent4j.viescolaire.rollcall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * How a school calls the roll.
 *
 * @param zone of the school, in which the hours of its lessons are
 * @param opensBefore how long before the lesson the roll may be called at the earliest
 * @param forgottenAfter how long after the start of the lesson a roll that nobody has submitted is forgotten
 */
public record RollCallPolicy(ZoneId zone, Duration opensBefore, Duration forgottenAfter) {

    /** Ten minutes before (Mon Bureau Numérique), a quarter of an hour after (OPEN-ENT). */
    public static RollCallPolicy usual() {
        return new RollCallPolicy(ZoneId.of("Europe/Paris"), Duration.ofMinutes(10), Duration.ofMinutes(15));
    }

    public RollCallPolicy in(ZoneId zone) {
        return new RollCallPolicy(zone, opensBefore, forgottenAfter);
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
