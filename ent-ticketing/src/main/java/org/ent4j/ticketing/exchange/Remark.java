package org.ent4j.ticketing.exchange;

import java.time.Instant;

/**
 * Something said of a ticket, as platforms exchange it that know no events.
 *
 * @param id that it has there, or of our {@code Said} when we said it; {@code ""} when it has none
 * @param author as that platform calls him; {@code "?"} when it does not say
 * @param at by its clock
 */
public record Remark(String id, String author, Instant at, String text) {
    public Remark {
        author = author.isBlank() ? "?" : author;
    }
}
