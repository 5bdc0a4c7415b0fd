package org.ent4j.viescolaire.history;

import java.util.List;
import java.util.OptionalInt;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.counting.AttendanceCount;

/**
 * One school year of a pupil. A number that is not there is unknown, which is not 0.
 *
 * @param positive observations that encourage
 * @param negative observations that do not
 * @param punitions how many, and nothing else of them: no file of a pupil holds punitions (circulaire 2014-059)
 * @param sanctions those that the file still has, in the order of their days
 */
public record HistoryYear(
        SchoolYear year,
        AttendanceCount attendance,
        OptionalInt positive,
        OptionalInt negative,
        OptionalInt punitions,
        List<SanctionInFile> sanctions) {

    public HistoryYear {
        sanctions = List.copyOf(sanctions);
    }
}
