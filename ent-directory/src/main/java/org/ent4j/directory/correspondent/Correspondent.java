package org.ent4j.directory.correspondent;

import java.util.Comparator;
import java.util.Optional;
import org.ent4j.directory.membership.Period;
import org.ent4j.model.id.PersonId;

/**
 * Somebody who is a correspondent of a school, and the days on which they are.
 *
 * @param namedBy who named them
 * @param endedBy who ended it, once it has an end
 */
public record Correspondent(
        PersonId person, CorrespondentRole role, Period days, PersonId namedBy, Optional<PersonId> endedBy)
        implements Comparable<Correspondent> {

    private static final Comparator<Correspondent> ORDER = Comparator.comparing(Correspondent::role)
            .thenComparing(Correspondent::person)
            .thenComparing(Correspondent::days);

    @Override
    public int compareTo(Correspondent other) {
        return ORDER.compare(this, other);
    }
}
