package org.ent4j.catalogue.spi;

import java.util.Collection;
import java.util.List;
import org.ent4j.model.id.PersonId;

/** Whom schools have designated to allocate resources (responsables d'affectation). */
@FunctionalInterface
public interface GarDesignations {

    /** @param uai in capitals */
    Collection<PersonId> of(String uai);

    /** Nobody anywhere: nobody is a responsable d'affectation by his function. */
    static GarDesignations none() {
        return uai -> List.of();
    }
}
