package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.catalogue.checklist.StepRole;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Who has a role in a school. */
@FunctionalInterface
public interface StepPeople {

    List<PersonId> in(StructureId school, StepRole role);

    /** Nobody is known. */
    static StepPeople none() {
        return (school, role) -> List.of();
    }
}
