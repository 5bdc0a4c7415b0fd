package org.ent4j.ticketing.jooq;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What columns hold. */
final class Columns {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int LONGEST_KEY = 400;
    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private Columns() {}

    /** To the microsecond: PostgreSQL would round what is finer; within the years that both databases have. */
    static OffsetDateTime moment(Instant moment) {
        var notBefore = moment.isBefore(FIRST) ? FIRST : moment;
        var within = notBefore.isAfter(LAST) ? LAST : notBefore;
        return within.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** PostgreSQL takes every character but one. */
    static String text(String text) {
        return text.replace(NUL, REPLACEMENT);
    }

    /** What rows are found by: an index of PostgreSQL takes 2704 bytes in all. */
    static String key(String text) {
        var key = text(text);
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY) + "#" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
