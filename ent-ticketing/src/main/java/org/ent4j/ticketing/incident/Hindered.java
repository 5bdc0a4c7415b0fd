package org.ent4j.ticketing.incident;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;

/**
 * What a major incident hinders, and where.
 *
 * @param category all within it; nothing when products are named
 * @param products by their ids; none when a category is named
 * @param schools none is all
 */
public record Hindered(Optional<CategoryId> category, Set<String> products, Set<StructureId> schools) {

    public Hindered {
        products = Set.copyOf(products);
        schools = Set.copyOf(schools);
    }

    /** Everywhere. */
    public static Hindered allOf(CategoryId category) {
        return new Hindered(Optional.of(category), Set.of(), Set.of());
    }

    /** Everywhere. */
    public static Hindered products(Set<String> products) {
        return new Hindered(Optional.empty(), products, Set.of());
    }

    /** The same, in these schools alone. */
    public Hindered in(Set<StructureId> those) {
        return new Hindered(category, products, those);
    }

    /** Whether a request may be about it: it is of the school, and of the category or one of the products. */
    public boolean concerns(RequestDraft draft) {
        var isThere = schools.isEmpty() || schools.contains(draft.school());
        var isOfCategory = category.filter(draft.category()::isIn).isPresent();
        var isOfProduct = draft.product().filter(products::contains).isPresent();
        return isThere && (isOfCategory || isOfProduct);
    }
}
