package org.ent4j.examples.cli.viescolaire;

import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.registre.RegistreScope;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** What registers and sheets of roll calls show of a school. */
record Registers(Desk desk) {

    RegistreNames names() {
        return new RegistreNames(desk.people()::name, code -> desk.label(new MotifCode(code)));
    }

    RegistreScope scope(CalledLesson lesson) {
        return scope(lesson.group(), DateRange.of(lesson.period().start().toLocalDate()));
    }

    RegistreScope scope(String group, DateRange days) {
        return RegistreScope.of(
                desk.school(), group, days, desk.vieScolaire().setup().rollCalls(), desk.at());
    }
}
