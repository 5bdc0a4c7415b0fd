package org.ent4j.viescolaire.spi;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** The lessons of a school, as its timetable has them. */
@FunctionalInterface
public interface FindLessons {

    /** Those held on a day, each with the pupils who are enrolled in it on that very day. */
    List<CalledLesson> on(StructureId school, LocalDate day);

    /**
     * Those that were planned for a day and do not take place, in the same way. None, unless the host says so: then nobody
     * knows that a pupil's day ends early.
     */
    default List<CalledLesson> cancelled(StructureId school, LocalDate day) {
        return List.of();
    }
}
