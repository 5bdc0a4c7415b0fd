package org.ent4j.catalogue.homepage;

import java.util.List;
import org.ent4j.model.rule.Reason;

/**
 * What a text may not hold and lost: an element, or attributes of an element that stays. What was written in an element stays
 * where that harms nobody.
 *
 * @param element its name
 * @param attributes nothing when the element itself is gone
 */
public record TakenAway(String element, List<String> attributes) implements Reason {

    public TakenAway {
        attributes = List.copyOf(attributes);
    }

    @Override
    public String code() {
        return attributes.isEmpty() ? "page.element-taken-away" : "page.attributes-taken-away";
    }
}
