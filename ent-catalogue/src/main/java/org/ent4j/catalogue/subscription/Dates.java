package org.ent4j.catalogue.subscription;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Moments as xs:dateTime has them. Without an offset they are where the school is; with one they are taken to the same.
 */
final class Dates {

    private Dates() {}

    static Optional<LocalDateTime> parse(String text, ZoneId zone) {
        return local(text)
                .or(() -> offset(text).map(each -> each.atZoneSameInstant(zone).toLocalDateTime()));
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> offset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
