package org.ent4j.viescolaire.permanence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** @param zone of the school, in which the hours of its stays are */
public record StayPolicy(ZoneId zone) {

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
