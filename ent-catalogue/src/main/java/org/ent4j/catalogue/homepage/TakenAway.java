package org.ent4j.catalogue.homepage;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What a text may not hold and lost. */
public sealed interface TakenAway extends Reason {

    /** @param name of the element; what was written in it stays where that harms nobody */
    record Element(String name) implements TakenAway {
        @Override
        public String code() {
            return "page.element-taken-away";
        }
    }

    /** @param element which stays without these attributes */
    record Attributes(String element, List<String> names) implements TakenAway {
        public Attributes {
            names = List.copyOf(names);
        }

        @Override
        public String code() {
            return "page.attributes-taken-away";
        }
    }
}
