package org.ent4j.timetable.feed.edt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemKind;

/** The numbers that rows may name, known once the whole file is read. */
record References(Map<ItemKind, Set<String>> keys) {

    boolean has(ItemKind kind, String key) {
        return keys.getOrDefault(kind, Set.of()).contains(key);
    }

    /** True when the item is there; reported when not. */
    boolean check(EdtFile file, ItemKind kind, String key, SourceLocation row) {
        if (has(kind, key)) {
            return true;
        }
        file.warn(row, new EdtDefect.UnknownIdent(kind.label(), key));
        return false;
    }

    List<String> classes(EdtFile file, List<String> cited, SourceLocation row) {
        return known(file, ItemKind.CLASS, cited, row);
    }

    List<String> parts(EdtFile file, List<String> cited, SourceLocation row) {
        return known(file, ItemKind.PART, cited, row);
    }

    private List<String> known(EdtFile file, ItemKind kind, List<String> cited, SourceLocation row) {
        return cited.stream().filter(key -> check(file, kind, key, row)).toList();
    }
}
