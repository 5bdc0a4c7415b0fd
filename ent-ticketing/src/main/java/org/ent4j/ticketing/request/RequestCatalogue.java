package org.ent4j.ticketing.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of requests, as data: an académie has its own.
 *
 * @param families at its top
 */
public record RequestCatalogue(List<Category> families) {

    /** @throws IllegalArgumentException when two categories or two products have one id, or one stands under another family */
    public RequestCatalogue {
        families = List.copyOf(families);
        var seen = new HashSet<String>();
        families.stream().flatMap(Category::all).forEach(category -> {
            once(seen, "category " + category.id());
            category.children().forEach(child -> below(category, child));
            category.products().forEach(product -> once(seen, "product " + product.id()));
        });
    }

    private static void once(HashSet<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("The %s is there twice.".formatted(id));
        }
    }

    private static void below(Category parent, Category child) {
        if (!child.id().isIn(parent.id()) || child.id().equals(parent.id())) {
            throw new IllegalArgumentException("%s is not below %s.\nMaybe its id lacks the parent's before it."
                    .formatted(child.id(), parent.id()));
        }
    }

    public Optional<Category> find(CategoryId id) {
        return all().filter(category -> category.id().equals(id)).findFirst();
    }

    /** Those in which requests are made, in their order. */
    public List<Category> leaves() {
        return all().filter(Category::isLeaf).toList();
    }

    private Stream<Category> all() {
        return families.stream().flatMap(Category::all);
    }
}
