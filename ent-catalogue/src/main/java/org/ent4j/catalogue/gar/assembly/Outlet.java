package org.ent4j.catalogue.gar.assembly;

import java.util.function.Consumer;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarRowSink;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.rule.Rule;

/** Where rows go, and where it is told what does not go out. */
final class Outlet {

    private final GarRowSink rows;
    private final Consumer<GarLeftOut> leftOut;

    Outlet(GarRowSink rows, Consumer<GarLeftOut> leftOut) {
        this.rows = rows;
        this.leftOut = leftOut;
    }

    void put(GarPart part, GarRow row) {
        rows.put(part, row);
    }

    /** Whether the rule has something against the subject; then the object is left out, which is told. */
    <T> boolean refuses(Rule<T> rule, T subject, String element, String key) {
        return tells(rule, subject, element, key, true);
    }

    /** The same, and only a field is left out. */
    <T> boolean refusesField(Rule<T> rule, T subject, String element, String key) {
        return tells(rule, subject, element, key, false);
    }

    private <T> boolean tells(Rule<T> rule, T subject, String element, String key, boolean isWhole) {
        var refused = rule.refuse(subject);
        refused.ifPresent(each -> leftOut.accept(new GarLeftOut(rule.id(), element, key, isWhole, each.reason())));
        return refused.isPresent();
    }
}
