package org.ent4j.ticketing.knowledge;

import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;

/**
 * What somebody of a school wants to know, before he sends it and afterwards.
 *
 * @param category when he knows it; a family or one within it
 * @param product the id of one of the category's
 */
public record Enquiry(StructureId school, Optional<CategoryId> category, Optional<String> product, String text) {

    /** Without a category. */
    public static Enquiry of(StructureId school, String text) {
        return new Enquiry(school, Optional.empty(), Optional.empty(), text);
    }

    public Enquiry about(CategoryId other) {
        return new Enquiry(school, Optional.of(other), product, text);
    }

    public Enquiry aboutProduct(String other) {
        return new Enquiry(school, category, Optional.of(other), text);
    }
}
