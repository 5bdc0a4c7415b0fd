package org.ent4j.catalogue.gar.schema;

import java.util.List;

/**
 * An element inside an object.
 *
 * @param name as in the schema
 * @param longest in characters; 0 where the type sets no length: a date, or an element with parts
 * @param isRequired whether one at least is there
 * @param isRepeated whether there may be several
 * @param parts what stands in it, for an element that holds others
 */
public record GarField(
        String name, int longest, boolean isRequired, boolean isRepeated, boolean isDate, List<GarField> parts) {

    public GarField {
        parts = List.copyOf(parts);
    }

    static GarField one(String name, int longest) {
        return new GarField(name, longest, true, false, false, List.of());
    }

    static GarField maybe(String name, int longest) {
        return new GarField(name, longest, false, false, false, List.of());
    }

    static GarField some(String name, int longest) {
        return new GarField(name, longest, true, true, false, List.of());
    }

    static GarField any(String name, int longest) {
        return new GarField(name, longest, false, true, false, List.of());
    }

    static GarField date(String name) {
        return new GarField(name, 0, false, false, true, List.of());
    }

    /** One at least, each with those parts. */
    static GarField some(String name, GarField... parts) {
        return new GarField(name, 0, true, true, false, List.of(parts));
    }

    /** As many as there are, each with those parts. */
    static GarField any(String name, GarField... parts) {
        return new GarField(name, 0, false, true, false, List.of(parts));
    }
}
