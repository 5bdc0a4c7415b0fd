package org.ent4j.timetable.publication;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;

/** What happened to a timetable. */
public sealed interface TimetableEvent {

    StructureId structure();

    SchoolYear year();

    /** A publication took the place of the one before; counts are of lessons. */
    record TimetablePublished(
            StructureId structure, SchoolYear year, int number, int added, int moved, int changed, int cancelled)
            implements TimetableEvent {}
}
