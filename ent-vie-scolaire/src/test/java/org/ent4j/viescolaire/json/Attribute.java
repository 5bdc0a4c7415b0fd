package org.ent4j.viescolaire.json;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What an entity says, and how its builder is told; found by names, so that tests do not share the ways of what they test. */
record Attribute(Method accessor, Method setter) {

    static List<Attribute> of(Class<?> type, Class<?> builder) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .flatMap(accessor -> Arrays.stream(builder.getMethods())
                        .filter(each -> each.getParameterCount() == 1)
                        .filter(each -> takes(each, accessor))
                        .map(each -> new Attribute(accessor, each)))
                .toList();
    }

    private static boolean takes(Method setter, Method attribute) {
        var isOfMany = Collection.class.isAssignableFrom(attribute.getReturnType());
        if (Map.class.isAssignableFrom(attribute.getReturnType())) {
            return setter.getName().equalsIgnoreCase("putAll" + attribute.getName());
        }
        return isOfMany
                ? setter.getName().equalsIgnoreCase("addAll" + attribute.getName())
                : setter.getName().equals(attribute.getName())
                        && setter.getParameterTypes()[0] == attribute.getReturnType();
    }

    String name() {
        return accessor.getName();
    }

    Type type() {
        return accessor.getGenericReturnType();
    }
}
