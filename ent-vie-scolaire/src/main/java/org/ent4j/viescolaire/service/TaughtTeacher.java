package org.ent4j.viescolaire.service;

import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;

/**
 * A teacher as a timetable, or the services of a directory, have him.
 *
 * @param person nothing when nobody has said yet who of the directory it is: that is refused
 * @param name as the source has it, for people
 */
public record TaughtTeacher(Optional<PersonId> person, String name, TeacherRole role, Optional<DateRange> when) {

    public static TaughtTeacher main(PersonId person) {
        return new TaughtTeacher(Optional.of(person), person.value(), TeacherRole.MAIN, Optional.empty());
    }
}
