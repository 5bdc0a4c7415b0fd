package org.ent4j.model.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * A component of a record, or an attribute of an entity.
 *
 * @param name in the text
 */
record Part(String name, Method accessor) {

    private static final String OTHER_TYPE = "itsType";

    static Part of(Method accessor) {
        return new Part(accessor.getName(), accessor);
    }

    static Part of(RecordComponent component) {
        var part = of(component.getAccessor());
        var isTaken = part.name.equals(Variants.TYPE) && Variants.isOne(component.getDeclaringRecord());
        return isTaken ? new Part(OTHER_TYPE, part.accessor) : part;
    }

    Type type() {
        return accessor.getGenericReturnType();
    }

    Class<?> rawType() {
        return accessor.getReturnType();
    }

    Object of(Object value) {
        return Reflected.call(() -> accessor.invoke(value));
    }

    /** What it is when a text does not have it. */
    Optional<Object> nothing() {
        return Nothing.of(rawType());
    }
}
