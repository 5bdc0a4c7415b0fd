package org.ent4j.examples.portal.timetable.imports;

import java.util.Optional;
import org.ent4j.model.reconcile.SourceItem;

/** An item of a file as forms name it: {@code TEACHER:4711}. */
record ItemName(String kind, String key) {

    static ItemName of(SourceItem item) {
        return new ItemName(item.kind(), item.key());
    }

    static Optional<ItemName> parse(String text) {
        var colon = text.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new ItemName(text.substring(0, colon), text.substring(colon + 1)));
    }

    boolean isOf(SourceItem item) {
        return item.kind().equals(kind) && item.key().equals(key);
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
