package org.ent4j.viescolaire.recount;

import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * A row of a roll call that was submitted.
 *
 * @param lesson the time of the lesson
 */
public record RollRow(Period lesson, RollCallEntry entry) {

    public PersonId pupil() {
        return entry.pupil();
    }
}
