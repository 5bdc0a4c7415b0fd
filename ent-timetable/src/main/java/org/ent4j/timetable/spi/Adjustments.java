package org.ent4j.timetable.spi;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.adjustment.Adjustment;

/** Keeps what people change by hand; nothing is ever erased, what is withdrawn is no longer given back. */
public interface Adjustments {

    /** Those in force, in the order in which they were decided. */
    List<Adjustment> of(StructureId structure, SchoolYear year);

    /**
     * Keeps one more; one of the same id, kept already, stays as it is.
     *
     * @return whether it was new
     */
    boolean add(StructureId structure, SchoolYear year, Adjustment adjustment);

    /**
     * Takes one back, and the timetable is as it was before it.
     *
     * @param author who takes it back
     * @return whether it was in force
     */
    boolean withdraw(StructureId structure, SchoolYear year, String id, String author, Instant at);
}
