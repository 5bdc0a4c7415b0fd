package org.ent4j.catalogue.mediacentre.allocation;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * Somebody who works in a school.
 *
 * @param functions codes of AAF: {@code DIR}, {@code DOC}…
 * @param email an address that the GAR can write to
 */
public record StaffMember(PersonId person, Profil profil, Set<String> functions, Optional<String> email) {

    public StaffMember {
        functions = Set.copyOf(functions);
    }
}
