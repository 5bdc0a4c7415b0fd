package org.ent4j.viescolaire.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/** A component of a record, or an attribute of an entity. */
record Part(Method accessor) {

    static Part of(RecordComponent component) {
        return new Part(component.getAccessor());
    }

    String name() {
        return accessor.getName();
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
