package org.ent4j.timetable.feed.edt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ent4j.timetable.source.SourceClass;

/** {@code Classes}, with the parts into which they are cut. */
final class ClassSection {

    private ClassSection() {}

    static void read(EdtFile file, Items<SourceClass> classes, Items<String> parts) {
        file.children(Map.of("Classe", () -> {
            file.knows("Ident", "Nom");
            classes.newKey(file).ifPresent(key -> classes.put(key, schoolClass(file, key, parts)));
        }));
    }

    private static SourceClass schoolClass(EdtFile file, String key, Items<String> parts) {
        var row = file.row(key);
        var name = Items.name(file, row);
        return new SourceClass(key, name, parts(file, key, parts), row);
    }

    private static List<String> parts(EdtFile file, String classKey, Items<String> parts) {
        var own = new ArrayList<String>();
        file.children(Map.of("PartieDeClasse", () -> {
            file.knows("Ident");
            parts.newKey(file).ifPresent(part -> {
                parts.put(part, classKey);
                own.add(part);
            });
        }));
        return own;
    }
}
