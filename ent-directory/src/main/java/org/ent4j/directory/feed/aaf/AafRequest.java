package org.ent4j.directory.feed.aaf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;

/**
 * One request as the file has it.
 *
 * @param id unique in one académie
 * @param attributes values by attribute, in the order of the file; an attribute that the file empties has no values, one
 *     that it does not speak of is absent
 * @param where file, line and id
 */
public record AafRequest(
        AafOperation operation,
        AafCategory category,
        String id,
        Map<String, List<String>> attributes,
        SourceLocation where) {

    /** All values; none when the attribute is empty or absent. */
    public List<String> values(String attribute) {
        return attributes.getOrDefault(attribute, List.of());
    }

    /** Characters of all values. */
    int length() {
        var length = 0;
        for (var values : attributes.values()) {
            for (var value : values) {
                length += value.length();
            }
        }
        return length;
    }

    public Optional<String> value(String attribute) {
        return values(attribute).stream().findFirst();
    }
}
