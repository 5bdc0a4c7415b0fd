package org.ent4j.timetable.feed.sts;

import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemKind;

/**
 * A row that names an item of another section.
 *
 * @param severity what it is when the item is not there
 * @param needed the item is wanted in the timetable even when it is not declared, so that it can be reconciled
 */
record Citation(ItemKind kind, String key, Severity severity, boolean needed, SourceLocation where) {

    static Citation needed(ItemKind kind, String key, SourceLocation where) {
        return new Citation(kind, key, Severity.WARNING, true, where);
    }

    static Citation mentioned(ItemKind kind, String key, Severity severity, SourceLocation where) {
        return new Citation(kind, key, severity, false, where);
    }
}
