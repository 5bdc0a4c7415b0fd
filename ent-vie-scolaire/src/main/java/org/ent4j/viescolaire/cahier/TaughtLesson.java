package org.ent4j.viescolaire.cahier;

import java.time.LocalDate;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The lesson of which a séance tells.
 *
 * @param id the host's, of the lesson on its date; it stays when the lesson is moved
 * @param subject what people read
 * @param teachers any of them writes
 * @param audience the class or group, as people read it; who is in it is asked of the host
 */
public record TaughtLesson(String id, Period period, String subject, Set<PersonId> teachers, String audience) {

    public TaughtLesson {
        teachers = Set.copyOf(teachers);
    }

    public LocalDate day() {
        return period.start().toLocalDate();
    }

    boolean isTaughtBy(Actor actor) {
        return actor.capacity() == Capacity.ENSEIGNANT && teachers.contains(actor.person());
    }

    TaughtLesson movedTo(Period to) {
        return new TaughtLesson(id, to, subject, teachers, audience);
    }
}
