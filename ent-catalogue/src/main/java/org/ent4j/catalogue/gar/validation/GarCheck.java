package org.ent4j.catalogue.gar.validation;

import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/**
 * Something that an export is checked for.
 *
 * @param rule recognises the defect
 * @param isBlocking whether the GAR would refuse the export or a part of it; otherwise somebody misses something there
 * @param kind the defect that it finds
 */
public record GarCheck(Rule<GarDefect> rule, boolean isBlocking, Class<? extends GarDefect> kind) {

    static GarCheck blocking(String id, Label label, String source, Class<? extends GarDefect> kind) {
        return of(id, label, source, true, kind);
    }

    static GarCheck warning(String id, Label label, String source, Class<? extends GarDefect> kind) {
        return of(id, label, source, false, kind);
    }

    private static GarCheck of(
            String id, Label label, String source, boolean isBlocking, Class<? extends GarDefect> kind) {
        Rule<GarDefect> rule = Rule.refusing(id, label, source, kind::isInstance, defect -> defect);
        return new GarCheck(rule, isBlocking, kind);
    }

    /** {@code CAT-VAL-30}. */
    public String id() {
        return rule.id();
    }
}
