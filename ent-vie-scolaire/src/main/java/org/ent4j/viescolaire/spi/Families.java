package org.ent4j.viescolaire.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Guardians;

/** What the host's directory says of pupils and their families. */
@FunctionalInterface
public interface Families {

    /** Who answers for the pupil on that day: a pupil of age for himself, when the host wants so. */
    Set<PersonId> guardians(StructureId school, PersonId pupil, LocalDate day);

    /**
     * Whether the pupil has lunch at school that day (<i>demi-pensionnaire</i>, <i>interne</i>). Everybody, unless the host
     * knows better: then nobody goes out for lunch whose régime de sortie does not say so.
     */
    default boolean isLunchAtSchool(StructureId school, PersonId pupil, LocalDate day) {
        return true;
    }

    /** The same of several pupils. */
    default Guardians guardians(StructureId school, Collection<PersonId> pupils, LocalDate day) {
        var byPupil = new HashMap<PersonId, Set<PersonId>>();
        pupils.forEach(pupil -> byPupil.put(pupil, guardians(school, pupil, day)));
        return Guardians.of(byPupil);
    }

    /** Nobody answers for anybody: for schools that use neither the carnet, nor authorisations, nor notifications. */
    static Families unknown() {
        return (school, pupil, day) -> Set.of();
    }
}
