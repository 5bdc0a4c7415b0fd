package org.ent4j.catalogue.gar;

import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.catalogue.gar.schema.GarObject;

/**
 * An object as it is written.
 *
 * @param values of the fields of its type, in their order: a text, "" when there is none; for a field that may come
 *     several times a list of texts; for one with parts a list of such lists of values
 */
public record GarRow(GarObject type, List<Object> values) {

    public GarRow {
        values = List.copyOf(values);
    }

    /** An object of plain fields. */
    public static GarRow of(GarObject type, String... texts) {
        return new GarRow(type, List.of((Object[]) texts));
    }

    /** The values of its key, as people read them: {@code 0570001A 3A}. */
    public String key() {
        return type.key().stream()
                .map(each -> String.valueOf(values.get(position(each))))
                .collect(Collectors.joining(" "));
    }

    /** The value of a field. */
    public Object value(String field) {
        return values.get(position(field));
    }

    private int position(String field) {
        for (var at = 0; at < type.fields().size(); at++) {
            if (type.fields().get(at).name().equals(field)) {
                return at;
            }
        }
        throw new IllegalArgumentException(
                "%s has no %s.\nMaybe it is a field of the other degree.".formatted(type.name(), field));
    }
}
