package org.ent4j.catalogue.gar.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * An object of a file: an element right under the root.
 *
 * @param name as in the schema: {@code GAREleve}
 * @param key the fields that together are unique in a file, and in the whole export
 * @param fields in the order that the schema demands
 */
public record GarObject(String name, List<String> key, List<GarField> fields) {

    public GarObject {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    static GarObject of(String name, List<String> key, GarField... fields) {
        return new GarObject(name, key, List.of(fields));
    }

    /** The same fields after those. */
    GarObject after(List<GarField> first) {
        return new GarObject(
                name, key, Stream.concat(first.stream(), fields.stream()).toList());
    }
}
