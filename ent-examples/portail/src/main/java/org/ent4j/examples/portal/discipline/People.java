package org.ent4j.examples.portal.discipline;

import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;

/** People as lists name them. */
record People(SchoolNames names) {

    static People of(Visit visit) {
        return new People(visit.school().names());
    }

    String name(PersonId person) {
        return names.of(person);
    }

    /** "" for somebody without one. */
    String schoolClass(PersonId pupil) {
        return names.classOf(pupil).orElse("");
    }
}
