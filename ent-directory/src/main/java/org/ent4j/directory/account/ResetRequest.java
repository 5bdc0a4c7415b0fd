package org.ent4j.directory.account;

import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Somebody wants the password of an account to be chosen anew.
 *
 * @param by who asks
 * @param ofAccount whose password it is
 * @param signsInHere whether this person uses the portal's own password; the rules of {@code signin} say
 */
public record ResetRequest(Party by, Party ofAccount, Account account, boolean signsInHere) {

    /**
     * Somebody as far as resets are concerned.
     *
     * @param schools the structures that this person belongs to
     * @param administers those whose portal this person administers; a person of none is no administrator
     */
    public record Party(PersonId person, Set<StructureId> schools, Set<StructureId> administers) {

        public Party {
            schools = Set.copyOf(schools);
            administers = Set.copyOf(administers);
        }

        boolean isAdministrator() {
            return !administers.isEmpty();
        }

        boolean administersASchoolOf(Party other) {
            return administers.stream().anyMatch(other.schools::contains);
        }

        boolean administersWith(Party other) {
            return administers.stream().anyMatch(other.administers::contains);
        }
    }
}
