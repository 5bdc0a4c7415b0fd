package org.ent4j.examples.cli.viescolaire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A moment as somebody types it: an instant, or a time by the clock of the school.
 *
 * @param text which can be read: another is refused with a {@link java.time.DateTimeException}
 */
public record Moment(String text) {

    public Moment {
        if (text.endsWith("Z")) {
            Instant.parse(text);
        } else {
            LocalDateTime.parse(text);
        }
    }

    public Instant in(ZoneId zone) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    public LocalDateTime local(ZoneId zone) {
        return LocalDateTime.ofInstant(in(zone), zone);
    }
}
