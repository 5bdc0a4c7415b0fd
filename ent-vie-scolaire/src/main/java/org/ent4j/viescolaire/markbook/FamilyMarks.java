package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/**
 * What the family of a pupil sees of a period on a day.
 *
 * @param subjects in the order of the bulletin
 * @param leftOut what those are called of which nothing is shown, since they cannot be read to their end
 */
public record FamilyMarks(
        PersonId pupil, SchoolPeriodId period, LocalDate day, List<FamilySubject> subjects, List<String> leftOut) {

    public FamilyMarks {
        subjects = List.copyOf(subjects);
        leftOut = List.copyOf(leftOut);
    }
}
