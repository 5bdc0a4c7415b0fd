package org.ent4j.viescolaire.rights;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;

/**
 * Who answers for which pupil, as the host's directory has it now. Whether a pupil of age answers for himself is the host's
 * choice: it names him as his own guardian, or not.
 *
 * @param byPupil the guardians of each pupil; a pupil who is not a key has none that is known
 */
public record Guardians(Map<PersonId, SortedSet<PersonId>> byPupil) {

    public Guardians {
        var copy = new TreeMap<PersonId, SortedSet<PersonId>>();
        byPupil.forEach(
                (pupil, guardians) -> copy.put(pupil, Collections.unmodifiableSortedSet(new TreeSet<>(guardians))));
        byPupil = Collections.unmodifiableMap(copy);
    }

    /** As sets in any order. */
    public static Guardians of(Map<PersonId, Set<PersonId>> byPupil) {
        var sorted = new TreeMap<PersonId, SortedSet<PersonId>>();
        byPupil.forEach((pupil, guardians) -> sorted.put(pupil, new TreeSet<>(guardians)));
        return new Guardians(sorted);
    }

    /** Nobody answers for anybody. */
    public static Guardians unknown() {
        return new Guardians(Map.of());
    }

    public SortedSet<PersonId> of(PersonId pupil) {
        return byPupil.getOrDefault(pupil, Collections.emptySortedSet());
    }

    /** Whether somebody acts as a guardian of the pupil: one of the staff who is a parent does not, while at work. */
    public boolean actsFor(Actor actor, PersonId pupil) {
        return !actor.capacity().isStaff() && of(pupil).contains(actor.person());
    }
}
