package org.ent4j.examples.portal.timetable.imports;

import java.util.Collection;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * A timetable that was sent, as it would be reconciled.
 *
 * @param decisions that were taken of its items and labels
 */
record PlannedDraft(ReadDraft draft, Correspondences decisions, TimetablePlan plan) {

    SchoolTimetable timetable() {
        return draft.timetable();
    }

    SourceTimetable file() {
        return draft.file();
    }

    /** Keeps decisions; plan again after it. */
    void decide(Collection<Correspondence> taken) {
        timetable().timetables().decide(timetable().structure(), file().source(), taken);
    }

    /** Takes decisions back; plan again after it. */
    void reopen(Collection<SourceItem> items) {
        timetable().timetables().reopen(timetable().structure(), file().source(), items);
    }
}
