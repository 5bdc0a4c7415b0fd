package org.ent4j.catalogue.rubrique;

import java.util.Optional;

/**
 * Where a rubrique stands: in a service, below another rubrique, or nowhere yet.
 *
 * @param service of the catalogue, by its id; that of the parent when there is one
 */
public record RubriquePlace(Optional<String> service, Optional<RubriqueId> parent) {

    public static final RubriquePlace NOWHERE = new RubriquePlace(Optional.empty(), Optional.empty());

    public static RubriquePlace inService(String service) {
        return new RubriquePlace(Optional.of(service), Optional.empty());
    }

    public static RubriquePlace under(RubriqueId parent) {
        return new RubriquePlace(Optional.empty(), Optional.of(parent));
    }
}
