package org.ent4j.directory.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Who acts, when and why; it goes into the events.
 *
 * @param when in the time zone of the portal, which says what day it is
 * @param why a code of the library ({@code "feed.absent"}) or the words of an administrator, at most 200 characters; it
 *     is kept for years: no names
 */
public record Circumstance(Actor who, ZonedDateTime when, String why) {

    public static final int LONGEST_WHY = 200;

    public Circumstance {
        if (why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException(
                    "A reason of %d characters.\nMaybe it was not cut at the border.".formatted(why.length()));
        }
    }

    public static Circumstance of(Actor who, ZonedDateTime when, String why) {
        return new Circumstance(who, when, why);
    }

    public LocalDate day() {
        return when.toLocalDate();
    }

    public Instant instant() {
        return when.toInstant();
    }

    Circumstance by(Actor other, String because) {
        return new Circumstance(other, when, because);
    }
}
