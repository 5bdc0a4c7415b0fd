package org.ent4j.timetable.feed.internal;

import java.util.List;

/**
 * A group as a row names it.
 *
 * @param key by which the file calls it
 * @param name by which the directory may know it
 * @param classes of which the row says that its pupils are
 */
public record NamedGroup(String key, String name, List<String> classes) {

    public NamedGroup {
        classes = List.copyOf(classes);
    }

    public static NamedGroup of(String name) {
        return new NamedGroup(name, name, List.of());
    }
}
