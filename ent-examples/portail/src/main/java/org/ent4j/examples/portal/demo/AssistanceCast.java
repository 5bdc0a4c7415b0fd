package org.ent4j.examples.portal.demo;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Who plays in what the assistance was asked. */
record AssistanceCast(
        StructureId school,
        StructureId otherSchool,
        List<PersonId> administrators,
        PersonId otherAdministrator,
        PersonId head,
        PersonId teacher,
        PersonId cpe,
        PersonId parent,
        List<PersonId> agents,
        PersonId vendor) {

    PersonId administrator() {
        return administrators.get(0);
    }

    PersonId secondAdministrator() {
        return administrators.get(administrators.size() - 1);
    }

    PersonId dane() {
        return agents.get(0);
    }

    PersonId dsi() {
        return agents.get(agents.size() - 1);
    }
}
