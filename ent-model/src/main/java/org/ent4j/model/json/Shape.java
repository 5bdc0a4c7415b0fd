package org.ent4j.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What values of a type are made of, and how they are made of it. */
interface Shape {

    /** The record, or the interface of the entity. */
    Class<?> type();

    List<Part> parts();

    /** Whether no value can be made without that part. */
    boolean demands(Part part);

    /** Whether the value is the same when that part is not written. */
    boolean leavesOut(Part part, Object value);

    /**
     * @param values by the name of the part; those that are not there were left out
     * @throws IllegalArgumentException when the domain refuses them
     */
    Object make(Map<String, Object> values);

    /** Nothing when the type is neither a record nor an entity. */
    static Optional<Shape> of(Class<?> type) {
        if (type.isRecord()) {
            return Optional.of(RecordShape.of(type));
        }
        return type.isInterface()
                ? EntityShape.of(type)
                : Arrays.stream(type.getInterfaces())
                        .map(EntityShape::of)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
