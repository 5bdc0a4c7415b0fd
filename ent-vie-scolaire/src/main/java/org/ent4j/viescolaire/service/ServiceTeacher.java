package org.ent4j.viescolaire.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;

/**
 * Somebody who teaches a service.
 *
 * @param when the days; nothing is the whole year, which a replacement never is
 */
public record ServiceTeacher(PersonId person, TeacherRole role, Optional<DateRange> when) {

    static final Comparator<ServiceTeacher> ORDER = Comparator.comparing(ServiceTeacher::role)
            .thenComparing(ServiceTeacher::first)
            .thenComparing(ServiceTeacher::person);

    public static ServiceTeacher main(PersonId person) {
        return new ServiceTeacher(person, TeacherRole.MAIN, Optional.empty());
    }

    public static ServiceTeacher with(PersonId person) {
        return new ServiceTeacher(person, TeacherRole.CO_TEACHER, Optional.empty());
    }

    public static ServiceTeacher replacing(PersonId person, DateRange when) {
        return new ServiceTeacher(person, TeacherRole.REPLACEMENT, Optional.of(when));
    }

    ServiceTeacher as(TeacherRole other) {
        return new ServiceTeacher(person, other, when);
    }

    /** Whether that is a day of his. */
    public boolean teachesOn(LocalDate day) {
        return when.isEmpty() || when.get().contains(day);
    }

    private LocalDate first() {
        return when.map(DateRange::first).orElse(LocalDate.MIN);
    }
}
