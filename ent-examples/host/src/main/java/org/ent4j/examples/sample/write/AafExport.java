package org.ent4j.examples.sample.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.model.calendar.SchoolYear;

/**
 * One export of the directory: where its files lie and what they are called.
 *
 * @param folder in the sample
 * @param word {@code Complet} or {@code Delta}, as the file names have it
 * @param day on which it was made
 */
record AafExport(String folder, String word, LocalDate day) {

    static AafExport complete(SchoolYear year) {
        return new AafExport("aaf", "Complet", Academie.exportedOn(year));
    }

    /** The changes of the next day. */
    static AafExport delta(SchoolYear year) {
        return new AafExport("aaf-delta", "Delta", Academie.exportedOn(year).plusDays(1));
    }

    /** Says that it is complete, but broke off. */
    static AafExport truncated(SchoolYear year) {
        return new AafExport(
                "aaf-truncated", "Complet", Academie.exportedOn(year).plusDays(1));
    }

    String path(AafCategory category, String number) {
        return "%s/ENTSAMPLE_%s_%s_%s_%s.xml"
                .formatted(folder, word, DateTimeFormatter.BASIC_ISO_DATE.format(day), category.inFileName(), number);
    }
}
