package org.ent4j.catalogue.mediacentre;

import java.util.List;

/**
 * A resource of the whole GAR catalogue.
 *
 * @param distributors who sell it; their ids are SIREN_ISNI
 * @param technicalDistributor who delivers it
 * @param isShown it may be shown ({@code affichable})
 * @param isDelivered it may be opened ({@code diffusable})
 */
public record DiffusableResource(
        ResourceId id,
        String title,
        Organisation publisher,
        List<Organisation> distributors,
        Organisation technicalDistributor,
        boolean isShown,
        boolean isDelivered) {

    public DiffusableResource {
        distributors = List.copyOf(distributors);
    }
}
