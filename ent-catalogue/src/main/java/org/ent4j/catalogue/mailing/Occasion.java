package org.ent4j.catalogue.mailing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What all letters of a mailing have in common.
 *
 * @param school its name, as people know it
 * @param day that stands on them
 */
public record Occasion(String school, LocalDate day) {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    /** As a French letter has it: {@code 1er octobre 2026}. */
    public String date() {
        return FRENCH.format(day).replaceFirst("^1 ", "1er ");
    }
}
