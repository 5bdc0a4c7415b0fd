package org.ent4j.ticketing.routing;

import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;

/** What routing looks at of a request. */
public record Routable(CategoryId category, Optional<String> product, StructureId school, String description) {

    public static Routable of(RequestDraft draft) {
        return new Routable(draft.category(), draft.product(), draft.school(), draft.description());
    }
}
