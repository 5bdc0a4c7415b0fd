package org.ent4j.catalogue.mediacentre;

import java.util.List;
import java.util.Optional;

/**
 * All resources of the GAR.
 *
 * @param generatedAt as the file says it, {@code 2019-03-12T02:00:00Z}, or ""
 */
public record DiffusableCatalogue(String generatedAt, List<DiffusableResource> resources) {

    public DiffusableCatalogue {
        resources = List.copyOf(resources);
    }

    /** Under any writing of its ARK. */
    public Optional<DiffusableResource> find(ResourceId id) {
        return resources.stream()
                .filter(each -> each.id().key().equals(id.key()))
                .findFirst();
    }
}
