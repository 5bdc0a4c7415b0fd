package org.ent4j.viescolaire.livret;

import java.util.Set;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.skill.SocleSummary;
import org.ent4j.viescolaire.socle.SocleBilan;

/**
 * A pupil at the end of a cycle.
 *
 * @param cycle 3 or 4
 * @param bilan what was decided by hand
 * @param summary where he stands in the eight domains
 */
public record LivretCycle(
        ClassRef schoolClass, Set<PersonId> professeursPrincipaux, int cycle, SocleBilan bilan, SocleSummary summary) {

    public LivretCycle {
        professeursPrincipaux = Set.copyOf(professeursPrincipaux);
    }

    PersonId pupil() {
        return bilan.id().pupil();
    }
}
