package org.ent4j.viescolaire.school;

import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;

/** What the journals of a school make, by what they are about. */
record Folded(
        AttendanceRecord attendance, DisciplineRecord discipline, DailyRecord daily, EvaluationRecord evaluations) {

    static final Folded NONE =
            new Folded(AttendanceRecord.none(), DisciplineRecord.none(), DailyRecord.none(), EvaluationRecord.none());

    Folded after(Kept kept) {
        return new Folded(attendance.after(kept), discipline.after(kept), daily.after(kept), evaluations.after(kept));
    }

    Folded without(JournalKey key) {
        return new Folded(
                attendance.without(key), discipline.without(key), daily.without(key), evaluations.without(key));
    }
}
