package org.ent4j.directory.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ent4j.directory.membership.Period;
import org.ent4j.model.id.PersonId;

/**
 * A member of a free group and the days on which they are one.
 *
 * @param addedBy who added them; the group's rule when there is nobody
 * @param removedBy who took them out again; the rule, or nobody yet, when there is none
 */
public record Enrolment(PersonId member, Period days, Optional<PersonId> addedBy, Optional<PersonId> removedBy)
        implements Comparable<Enrolment> {

    private static final Comparator<Enrolment> ORDER = Comparator.comparing(Enrolment::member)
            .thenComparing(Enrolment::days)
            .thenComparing(Enrolment::toString);

    static Enrolment since(LocalDate day, PersonId member, Optional<PersonId> by) {
        return new Enrolment(member, Period.since(day), by, Optional.empty());
    }

    /** Over before that day; nothing when it had not begun. */
    Optional<Enrolment> endedBefore(LocalDate day, Optional<PersonId> by) {
        return days.before(day).map(left -> new Enrolment(member, left, addedBy, by));
    }

    @Override
    public int compareTo(Enrolment other) {
        return ORDER.compare(this, other);
    }
}
