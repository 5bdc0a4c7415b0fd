package org.ent4j.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.text.Label;

/** A value of any record, made of values of its components. */
final class Specimens {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "mot"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(Long.class, 3L),
            Map.entry(boolean.class, true),
            Map.entry(Label.class, Label.of("libellé", "label")),
            Map.entry(Instant.class, Instant.parse("2026-11-02T08:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 2)),
            Map.entry(LocalDateTime.class, LocalDate.of(2026, 11, 2).atTime(9, 0)),
            Map.entry(Duration.class, Duration.ofHours(1)));

    private Specimens() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), of(generic.getActualTypeArguments()[0]));
        }
        var plain = Optional.ofNullable(PLAIN.get(type));
        return plain.isPresent() ? plain.get() : made((Class<?>) type);
    }

    private static Object of(Class<?> container, Object part) {
        if (container == Optional.class) {
            return Optional.of(part);
        } else if (container.isAssignableFrom(List.class)) {
            return List.of(part);
        } else if (container.isAssignableFrom(TreeSet.class)) {
            return container == Set.class ? Set.of(part) : new TreeSet<>(Set.of(part));
        } else if (container.isAssignableFrom(TreeMap.class)) {
            return new TreeMap<>();
        }
        throw new AssertionError("No specimen of " + container);
    }

    private static Object made(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        } else if (!type.isRecord()) {
            throw new AssertionError("No specimen of " + type);
        }
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError("No specimen of " + type, unmade);
        }
    }
}
