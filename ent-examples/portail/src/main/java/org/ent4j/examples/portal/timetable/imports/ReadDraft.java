package org.ent4j.examples.portal.timetable.imports;

import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.portal.data.TimetableDrafts.Draft;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * A timetable that was sent.
 *
 * @param read what its files hold: one row, and what there is to say of the others
 */
record ReadDraft(Draft draft, Imported<SourceTimetable> read, SchoolTimetable timetable) {

    SourceTimetable file() {
        return read.rows().get(0);
    }

    String name() {
        return draft.files().name();
    }
}
