package org.ent4j.timetable.feed.edt;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.SourceGroup;

/** {@code Groupes}, with the classes and the parts of classes that meet in them. */
final class GroupSection {

    private GroupSection() {}

    static void read(EdtFile file, Items<SourceGroup> groups) {
        file.children(Map.of("Groupe", () -> {
            file.knows("Ident", "Nom");
            groups.newKey(file).ifPresent(key -> groups.put(key, group(file, key)));
        }));
    }

    private static SourceGroup group(EdtFile file, String key) {
        var row = file.row(key);
        var name = Items.name(file, row);
        var classes = new ArrayList<String>();
        var parts = new ArrayList<String>();
        file.children(Map.of(
                "Classe", () -> member(file, row).ifPresent(classes::add),
                "PartieDeClasse", () -> member(file, row).ifPresent(parts::add)));
        return new SourceGroup(key, name, classes, parts, row);
    }

    private static Optional<String> member(EdtFile file, SourceLocation row) {
        var ident = file.attribute("Ident");
        if (ident.isEmpty()) {
            file.error(row, new EdtDefect.NoIdent(file.element()));
        }
        return ident;
    }

    /** The group without the classes and parts that the file has not. */
    static SourceGroup checked(EdtFile file, SourceGroup group, References references) {
        var classes = references.classes(file, group.classes(), group.where());
        var parts = references.parts(file, group.parts(), group.where());
        if (classes.isEmpty() && parts.isEmpty()) {
            file.warn(group.where(), new EdtDefect.GroupWithoutClass(group.key(), group.name()));
        }
        return new SourceGroup(group.key(), group.name(), classes, parts, group.where());
    }
}
