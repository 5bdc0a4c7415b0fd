package org.ent4j.examples.cli.viescolaire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A moment as somebody types it: an instant, or a time by the clock of the school. */
record Moment(String text) {

    Moment {
        if (text.endsWith("Z")) {
            Instant.parse(text);
        } else {
            LocalDateTime.parse(text);
        }
    }

    /** @throws DateTimeException never: it was read when it was typed */
    Instant in(ZoneId zone) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
