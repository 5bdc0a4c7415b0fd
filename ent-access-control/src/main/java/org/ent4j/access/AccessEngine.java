package org.ent4j.access;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.id.PersonId;

/**
 * Holds the current {@link AccessSnapshot} and replaces it at once when rights or people change. Readers never wait;
 * writers wait for one another. A change compiles what it touches and nothing else, and the result equals a fresh start.
 */
public interface AccessEngine {

    /**
     * Compiles rights and people.
     *
     * @param users read once, in their order; of two with one id the later counts
     * @param day the day for which rules and grants hold
     */
    static AccessEngine of(Rights rights, Stream<User> users, LocalDate day) {
        return CompiledEngine.of(rights, users, day);
    }

    /** The state of this moment. */
    AccessSnapshot snapshot();

    /**
     * Makes the changes in their order, then shows them all at once. A change that is refused is reported and left out;
     * the others are made.
     */
    Applied apply(List<RightsChange> changes);

    /** Adds people or replaces those with the same id. */
    AccessSnapshot put(List<User> users);

    /** Forgets people; unknown ids are ignored. */
    AccessSnapshot remove(List<PersonId> users);

    /** Goes on to another day: rules and grants begin and end. */
    AccessSnapshot advanceTo(LocalDate day);

    /**
     * What became of changes.
     *
     * @param snapshot the state after them
     * @param refused those that were not made, with their reason
     */
    record Applied(AccessSnapshot snapshot, List<Refused> refused) {
        public Applied {
            refused = List.copyOf(refused);
        }
    }

    /** A change that was not made. */
    record Refused(RightsChange change, RightsDefect defect) {}
}
