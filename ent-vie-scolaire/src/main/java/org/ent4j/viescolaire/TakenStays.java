package org.ent4j.viescolaire;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;

/** What stays say to files of absences. */
final class TakenStays {

    private TakenStays() {}

    /** All that is said of a pupil, by stays that were taken back too. */
    static List<TakeStay> of(SchoolRecord record, PersonId pupil, Instant at, Actor by) {
        return record.stays().stream()
                .filter(stay ->
                        stay.visits().stream().anyMatch(visit -> visit.pupil().equals(pupil)))
                .map(stay -> taking(stay, pupil, at, by))
                .toList();
    }

    /** One that is not in the care of the school says nothing. */
    static TakeStay taking(Stay stay, PersonId pupil, Instant at, Actor by) {
        var there =
                stay.request().isUnderResponsibility() ? stay.periodsOf(pupil).toList() : List.<Period>of();
        return new TakeStay(at, by, stay.id().value(), there);
    }
}
