package org.ent4j.ticketing.jooq;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What columns hold. */
final class Columns {

    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private Columns() {}

    /** To the microsecond: PostgreSQL would round what is finer. */
    static OffsetDateTime moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** PostgreSQL takes every character but one. */
    static String text(String text) {
        return text.replace(NUL, REPLACEMENT);
    }
}
