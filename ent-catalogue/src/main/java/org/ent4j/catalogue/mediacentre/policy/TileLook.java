package org.ent4j.catalogue.mediacentre.policy;

import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.model.text.Folding;

/**
 * A resource of the portal's own catalogue is looked at.
 *
 * @param own which the portal shows and allocates by itself
 * @param gar those that the GAR gives to the same people
 */
public record TileLook(Resource own, List<Resource> gar) {

    public TileLook {
        gar = List.copyOf(gar);
    }

    /** The same ARK, else the same title of the same publisher; what is only alike is another volume or level. */
    Optional<Resource> twin() {
        return gar.stream()
                .filter(this::isSameId)
                .findFirst()
                .or(() -> gar.stream().filter(this::isSameTitle).findFirst());
    }

    private boolean isSameId(Resource other) {
        return other.id().key().equals(own.id().key());
    }

    private boolean isSameTitle(Resource other) {
        var title = Folding.fold(own.title());
        return !title.isEmpty()
                && title.equals(Folding.fold(other.title()))
                && Folding.fold(own.publisher().name())
                        .equals(Folding.fold(other.publisher().name()));
    }
}
