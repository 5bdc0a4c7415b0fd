package org.ent4j.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record, made by its canonical constructor. */
record RecordShape(Class<?> type, List<Part> parts, Constructor<?> constructor) implements Shape {

    static Shape of(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var parts = Arrays.stream(components).map(Part::of).toList();
        return (Shape) Reflected.call(() -> new RecordShape(type, parts, type.getDeclaredConstructor(types)));
    }

    @Override
    public boolean demands(Part part) {
        return part.nothing().isEmpty();
    }

    @Override
    public boolean leavesOut(Part part, Object value) {
        return part.nothing().filter(value::equals).isPresent();
    }

    @Override
    public Object make(Map<String, Object> values) {
        var arguments = parts.stream().map(part -> argument(part, values)).toArray();
        return Reflected.call(() -> constructor.newInstance(arguments));
    }

    private Object argument(Part part, Map<String, Object> values) {
        return Optional.ofNullable(values.get(part.name()))
                .or(part::nothing)
                .orElseThrow(() ->
                        new IllegalArgumentException("%s without '%s'".formatted(type.getSimpleName(), part.name())));
    }
}
