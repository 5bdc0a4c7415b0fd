package org.ent4j.timetable.feed.edt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.issue.SourceLocation;

/** The rows of a section under their numbers, in the order of the file. */
final class Items<T> {

    private static final String IDENT = "Ident";
    private final Map<String, T> rows = new LinkedHashMap<>();

    /** The number of the row that starts here, unless it has none or one that is taken: then the row is left out. */
    Optional<String> newKey(EdtFile file) {
        var ident = file.text(IDENT);
        var row = file.row(ident);
        if (ident.isEmpty()) {
            file.error(row, new EdtDefect.NoIdent(file.element()));
            return Optional.empty();
        }
        if (rows.containsKey(ident)) {
            file.error(row, new EdtDefect.DoubledIdent(file.element(), ident));
            return Optional.empty();
        }
        return Optional.of(ident);
    }

    /** The name of the row that starts here; one without a name is kept. */
    static String name(EdtFile file, SourceLocation row) {
        return name(file, row, "Nom");
    }

    static String name(EdtFile file, SourceLocation row, String attribute) {
        var name = file.text(attribute);
        if (name.isEmpty()) {
            file.warn(row, new EdtDefect.NoName(file.element(), file.text(IDENT)));
        }
        return name;
    }

    void put(String key, T row) {
        rows.put(key, row);
    }

    boolean has(String key) {
        return rows.containsKey(key);
    }

    Set<String> keys() {
        return rows.keySet();
    }

    List<T> list() {
        return List.copyOf(rows.values());
    }
}
