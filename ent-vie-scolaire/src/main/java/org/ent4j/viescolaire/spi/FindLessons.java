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
}
