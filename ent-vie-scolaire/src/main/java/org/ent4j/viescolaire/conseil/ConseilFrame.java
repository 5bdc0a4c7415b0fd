package org.ent4j.viescolaire.conseil;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;

/**
 * What stands around a conseil de classe, as the host has it now.
 *
 * @param pupils of the class in that period, those too who have left since
 */
public record ConseilFrame(Set<PersonId> pupils, Set<PersonId> professeursPrincipaux, ConseilPolicy policy) {

    public ConseilFrame {
        pupils = Set.copyOf(pupils);
        professeursPrincipaux = Set.copyOf(professeursPrincipaux);
    }

    /** Nothing for those who write nothing there. */
    Optional<EntryRole> role(Actor actor) {
        return EntryRole.of(actor, professeursPrincipaux);
    }
}
