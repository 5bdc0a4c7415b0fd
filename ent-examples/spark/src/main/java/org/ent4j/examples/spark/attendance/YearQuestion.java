package org.ent4j.examples.spark.attendance;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ent4j.examples.host.VieScolaireSettings;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.model.calendar.SchoolYear;

/**
 * What is asked of each school, on its way to the machines of a cluster.
 *
 * @param settings by which all schools live, in their own file format
 * @param on the last day that counts
 * @param year by the civil year in which it begins
 */
public record YearQuestion(String settings, LocalDate on, int year) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With the settings of a school that has said nothing. */
    public static YearQuestion usual(LocalDate on, SchoolYear year) {
        return new YearQuestion(new String(SettingsFile.bundled(), StandardCharsets.UTF_8), on, year.start());
    }

    VieScolaireSettings read() {
        return SettingsFile.given("vie-scolaire.json", settings.getBytes(StandardCharsets.UTF_8));
    }

    SchoolYear schoolYear() {
        return new SchoolYear(year);
    }
}
