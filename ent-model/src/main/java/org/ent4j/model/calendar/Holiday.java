package org.ent4j.model.calendar;

import java.time.LocalDate;

/**
 * School holidays: days off, the first and the last included.
 *
 * @param name as the source calls them: {@code "Vacances de la Toussaint"}
 * @param days the days off. The official texts give the first as a day "after classes", usually a Saturday: a school
 *     that teaches on that day still has class
 * @param who whom they concern
 * @param part "" for the whole zone, else the words of the source for a part of it: {@code "Saint Martin"},
 *     {@code "second degré"}
 * @param openEnded whether the source names only the first day; {@code days} then runs to the end of the school year
 * @param source the text or the data that they are taken from
 */
public record Holiday(String name, DateRange days, Audience who, String part, boolean openEnded, String source) {

    /** Whom holidays concern. */
    public enum Audience {
        EVERYONE,
        PUPILS,
        TEACHERS;

        /** Whether holidays of this audience are holidays of the other. */
        public boolean includes(Audience other) {
            return this == EVERYONE || this == other;
        }
    }

    /** Holidays of everyone in the whole zone, with a known end. */
    public static Holiday of(String name, DateRange days, String source) {
        return new Holiday(name, days, Audience.EVERYONE, "", false, source);
    }

    /** Whether the audience is off on that day, in every part of the zone. */
    public boolean concerns(Audience audience, LocalDate day) {
        return part.isEmpty() && who.includes(audience) && days.contains(day);
    }
}
