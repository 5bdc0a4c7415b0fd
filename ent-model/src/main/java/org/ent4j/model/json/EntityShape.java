package org.ent4j.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** An interface with a generated implementation, made by its {@code Builder}. */
record EntityShape(Class<?> type, List<Part> parts, Constructor<?> builder, Map<String, Method> setters, Method build)
        implements Shape {

    static Optional<Shape> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals("Builder"))
                .map(builder -> of(type, builder))
                .findFirst();
    }

    private static Shape of(Class<?> type, Class<?> builder) {
        Map<String, Method> setters = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .flatMap(attribute -> setter(builder, attribute).stream())
                .collect(Collectors.toMap(Setter::attribute, Setter::method));
        var parts = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && setters.containsKey(method.getName()))
                .map(Part::of)
                .sorted(Comparator.comparing(Part::name))
                .toList();
        return (Shape) Reflected.call(
                () -> new EntityShape(type, parts, builder.getConstructor(), setters, builder.getMethod("build")));
    }

    private record Setter(String attribute, Method method) {}

    /** The method of a builder that takes what the accessor gives; nothing when that is computed. */
    private static Optional<Setter> setter(Class<?> builder, Method accessor) {
        var name = accessor.getName();
        var returned = accessor.getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(setterName(name, returned)))
                .filter(method ->
                        method.getParameterCount() == 1 && method.getParameterTypes()[0].isAssignableFrom(returned))
                .findFirst()
                .map(method -> new Setter(name, method));
    }

    private static String setterName(String attribute, Class<?> type) {
        var capital = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        if (Collection.class.isAssignableFrom(type)) {
            return "addAll" + capital;
        }
        return Map.class.isAssignableFrom(type) ? "putAll" + capital : attribute;
    }

    /** What is neither a list nor optional, nor has a default. */
    @Override
    public boolean demands(Part part) {
        var isEmptyByItself = !part.rawType().isPrimitive()
                && part.rawType() != String.class
                && part.nothing().isPresent();
        return !isEmptyByItself && Modifier.isAbstract(part.accessor().getModifiers());
    }

    /** Others may have a default, which is not the same as nothing, and may change. */
    @Override
    public boolean leavesOut(Part part, Object value) {
        return !part.rawType().isPrimitive()
                && part.rawType() != String.class
                && part.nothing().filter(value::equals).isPresent();
    }

    @Override
    public Object make(Map<String, Object> values) {
        return Reflected.call(() -> {
            var made = builder.newInstance();
            for (var each : values.entrySet()) {
                Objects.requireNonNull(setters.get(each.getKey())).invoke(made, each.getValue());
            }
            return build.invoke(made);
        });
    }
}
