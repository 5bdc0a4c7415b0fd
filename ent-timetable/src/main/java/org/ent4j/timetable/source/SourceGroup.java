package org.ent4j.timetable.source;

import java.util.List;
import org.ent4j.model.issue.SourceLocation;

/**
 * A group of the file.
 *
 * @param classes keys of the whole classes in it
 * @param parts keys of the parts of classes in it
 */
public record SourceGroup(String key, String name, List<String> classes, List<String> parts, SourceLocation where) {

    public SourceGroup {
        classes = List.copyOf(classes);
        parts = List.copyOf(parts);
    }
}
