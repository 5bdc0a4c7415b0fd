package org.ent4j.ticketing.request;

import org.ent4j.model.text.Label;

/**
 * What a request may be about within a category.
 *
 * @param id unique in the catalogue
 */
public record Product(String id, Label label) {

    /** @throws IllegalArgumentException when the id is blank */
    public Product {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A product without an id.");
        }
    }
}
