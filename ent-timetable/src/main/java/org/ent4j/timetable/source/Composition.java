package org.ent4j.timetable.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which classes the parts and the groups of a file draw their pupils from. */
public final class Composition {

    private final Map<ItemRef, Set<String>> classes = new HashMap<>();

    private Composition() {}

    public static Composition of(SourceTimetable timetable) {
        var composition = new Composition();
        timetable
                .classes()
                .forEach(each -> each.parts().forEach(part -> composition.add(ItemKind.PART, part, each.key())));
        timetable.groups().forEach(composition::add);
        return composition;
    }

    /** Keys of the classes, sorted; a class is its own, any other item that is no audience has none. */
    public List<String> classes(ItemRef item) {
        return item.kind() == ItemKind.CLASS ? List.of(item.key()) : List.copyOf(classes.getOrDefault(item, Set.of()));
    }

    private void add(SourceGroup group) {
        group.classes().forEach(each -> add(ItemKind.GROUP, group.key(), each));
        group.parts().stream()
                .flatMap(part -> classes(new ItemRef(ItemKind.PART, part)).stream())
                .forEach(each -> add(ItemKind.GROUP, group.key(), each));
    }

    private void add(ItemKind kind, String key, String ofClass) {
        classes.computeIfAbsent(new ItemRef(kind, key), any -> new TreeSet<>()).add(ofClass);
    }
}
