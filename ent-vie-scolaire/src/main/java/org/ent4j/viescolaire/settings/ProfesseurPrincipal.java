package org.ent4j.viescolaire.settings;

import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;

/** Who is in charge of a class, on which days. */
public record ProfesseurPrincipal(ClassRef schoolClass, PersonId person, DateRange days) {

    boolean meets(ProfesseurPrincipal other) {
        return schoolClass.equals(other.schoolClass) && person.equals(other.person) && days.overlaps(other.days);
    }
}
