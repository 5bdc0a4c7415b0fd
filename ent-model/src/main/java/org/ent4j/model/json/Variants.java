package org.ent4j.model.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a sealed hierarchy, known by their simple names. */
final class Variants {

    /** The name of the property that says which one a value is. */
    static final String TYPE = "type";

    private Variants() {}

    /** Whether a value of that type has to say which one it is. */
    static boolean isOne(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(each -> each.isSealed() || isOne(each));
    }

    /** @throws IllegalStateException when two have the same name */
    static Map<String, Class<?>> of(Class<?> hierarchy) {
        return leaves(hierarchy).distinct().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    /** The constant of that name, of the enums among the types. */
    static Optional<Object> constant(Class<?> hierarchy, String name) {
        return leaves(hierarchy)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.<Object>stream(type.getEnumConstants()))
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Variants::leaves)
                : Stream.of(type);
    }
}
