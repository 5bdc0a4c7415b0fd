package org.ent4j.viescolaire.socle;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.EntryLock;

/**
 * What stands around the bilan of a pupil, as the host has it now.
 *
 * @param schoolClass of the pupil; nothing where nobody knows it
 * @param professeursPrincipaux of that class
 * @param lock until when people write, that of the last period of the class
 */
public record SocleFrame(
        Optional<ClassRef> schoolClass, Set<PersonId> professeursPrincipaux, EntryLock lock, SoclePolicy policy) {

    public SocleFrame {
        professeursPrincipaux = Set.copyOf(professeursPrincipaux);
    }
}
