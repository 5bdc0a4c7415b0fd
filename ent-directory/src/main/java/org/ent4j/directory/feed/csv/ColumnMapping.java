package org.ent4j.directory.feed.csv;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.text.LabelKey;

/**
 * What the host knows of the headers of its tables; it counts more than the table of synonyms. Case, accents, spaces and
 * punctuation of a header do not matter.
 *
 * @param attributes the attribute of each header; {@link Attribute#IGNORED} leaves a column aside without a word
 */
public record ColumnMapping(SortedMap<LabelKey, Attribute> attributes) {

    public ColumnMapping {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    public static ColumnMapping none() {
        return new ColumnMapping(new TreeMap<>());
    }

    public static ColumnMapping of(Map<String, Attribute> headers) {
        var keys = new TreeMap<LabelKey, Attribute>();
        headers.forEach((header, attribute) -> keys.put(LabelKey.of(header), attribute));
        return new ColumnMapping(keys);
    }

    /** This mapping, and what that header is. */
    public ColumnMapping with(String header, Attribute attribute) {
        var more = new TreeMap<>(attributes);
        more.put(LabelKey.of(header), attribute);
        return new ColumnMapping(more);
    }

    /** This mapping, and a header to leave aside. */
    public ColumnMapping ignoring(String header) {
        return with(header, Attribute.IGNORED);
    }

    Optional<Attribute> of(LabelKey header) {
        return Optional.ofNullable(attributes.get(header));
    }
}
