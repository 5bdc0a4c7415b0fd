package org.ent4j.ticketing.request;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;

/**
 * A category of requests.
 *
 * @param help what it is for, as people read it before they choose
 * @param isIncident whether it is about something that does not work: a picture of the screen helps then
 * @param children those within it; a request is made in one that has none
 * @param products none where nothing is to be chosen
 */
public record Category(
        CategoryId id, Label label, Label help, boolean isIncident, List<Category> children, List<Product> products) {

    public Category {
        children = List.copyOf(children);
        products = List.copyOf(products);
    }

    /** Itself, then all that are within it. */
    Stream<Category> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Category::all));
    }

    /** Whether requests are made in it. */
    public boolean isLeaf() {
        return children.isEmpty();
    }
}
