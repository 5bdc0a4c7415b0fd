package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;

/** Where schools stand. */
@FunctionalInterface
public interface Places {

    /** The scopes above a school, the nearest one first: its collectivité, its académie, the project. */
    List<Scope> above(StructureId school);

    /** Schools of the project alone. */
    static Places flat() {
        return school -> List.of(Scope.project());
    }
}
