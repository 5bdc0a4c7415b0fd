package org.ent4j.viescolaire.rollcall;

import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;

/**
 * A lesson on its date, for which the roll is called once, however many teachers it has.
 *
 * @param id the host's, of the lesson on that date
 * @param subject what people read
 * @param group the class or the group, as people read it; "" when it has no name
 * @param teachers any of them may call the roll
 * @param pupils those enrolled on that day
 */
public record CalledLesson(
        String id, Period period, String subject, String group, Set<PersonId> teachers, Set<PersonId> pupils) {

    public CalledLesson {
        teachers = Set.copyOf(teachers);
        pupils = Set.copyOf(pupils);
        if (period.days().count() != 1) {
            throw new IllegalArgumentException("A lesson over %s.\nMaybe the end is of another day.".formatted(period));
        }
    }

    /** Of a group without a name. */
    public CalledLesson(String id, Period period, String subject, Set<PersonId> teachers, Set<PersonId> pupils) {
        this(id, period, subject, "", teachers, pupils);
    }

    /** The key of the journal of its roll call. */
    public JournalKey journal() {
        return new JournalKey(JournalKind.ROLL_CALL, id);
    }
}
