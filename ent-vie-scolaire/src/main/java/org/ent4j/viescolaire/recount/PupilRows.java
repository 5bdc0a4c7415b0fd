package org.ent4j.viescolaire.recount;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What the rows of one pupil come to: those of lessons in which the pupil was there all the time are only counted. */
final class PupilRows {

    private final Absences absences;
    private final List<AttendanceEntry> entries = new ArrayList<>();
    private int rows;

    PupilRows(Absences absences) {
        this.absences = absences;
    }

    void take(Period lesson, RollCallEntry entry) {
        rows++;
        if (!entry.isThroughout()) {
            absences.entries(lesson, entry).forEach(entries::add);
        }
    }

    PupilCount count(PersonId pupil, CountingPolicy counting) {
        var joined = Absences.joined(entries.stream());
        return new PupilCount(pupil, rows, Attendance.count(joined, counting, day -> true));
    }
}
