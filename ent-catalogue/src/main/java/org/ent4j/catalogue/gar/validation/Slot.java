package org.ent4j.catalogue.gar.validation;

import org.ent4j.catalogue.gar.schema.GarField;

/**
 * An element at its place in a level.
 *
 * @param longest in characters; 0 when there is no bound
 * @param inner what stands in it; {@link Level#NONE} for a value
 */
record Slot(
        String name, int longest, boolean isRequired, boolean isRepeated, boolean isDate, Value value, Level inner) {

    static final Slot NONE = new Slot("", 0, false, false, false, Value.OTHER, Level.NONE);

    static Slot of(GarField field) {
        return new Slot(
                field.name(),
                field.longest(),
                field.isRequired(),
                field.isRepeated(),
                field.isDate(),
                Value.of(field.name()),
                field.parts().isEmpty() ? Level.NONE : Level.of(field.name(), field.parts()));
    }

    boolean isValue() {
        return inner.slots().isEmpty();
    }
}
