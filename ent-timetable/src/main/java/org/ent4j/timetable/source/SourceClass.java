package org.ent4j.timetable.source;

import java.util.List;
import org.ent4j.model.issue.SourceLocation;

/**
 * A class of the file.
 *
 * @param name what the directory would call it, its code in STS: {@code "6A"}
 * @param parts keys of the parts that the file cuts it into
 */
public record SourceClass(String key, String name, List<String> parts, SourceLocation where) {

    public SourceClass {
        parts = List.copyOf(parts);
    }
}
