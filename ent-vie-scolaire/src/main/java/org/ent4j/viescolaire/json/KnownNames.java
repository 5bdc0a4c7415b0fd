package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds names in a text that no part of the domain has, which reading would pass over. */
final class KnownNames {

    private final Map<Class<?>, Map<String, Type>> parts = new HashMap<>();

    /** The path of the first such name: {@code /file/pupils[3]/nom}. */
    Optional<String> unknown(JsonNode node, Type type) {
        return unknown(node, type, "");
    }

    private Optional<String> unknown(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType of) {
            return unknownIn(node, of, path);
        }
        return node.isObject() && type instanceof Class<?> raw
                ? fields(
                        node,
                        path,
                        name -> Optional.ofNullable(known(variant(node, raw)).get(name)))
                : Optional.empty();
    }

    /** Of a sealed hierarchy, the type that the value says it is. */
    private static Class<?> variant(JsonNode node, Class<?> type) {
        return type.isSealed()
                ? Variants.of(type).getOrDefault(node.path(Variants.TYPE).asText(), type)
                : type;
    }

    private Optional<String> unknownIn(JsonNode node, ParameterizedType type, String path) {
        var arguments = type.getActualTypeArguments();
        var raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            return fields(node, path, name -> Optional.of(arguments[1]));
        }
        return Collection.class.isAssignableFrom(raw)
                ? elements(node, arguments[0], path)
                : unknown(node, arguments[0], path);
    }

    private Optional<String> elements(JsonNode node, Type type, String path) {
        for (int i = 0; i < node.size(); i++) {
            var found = unknown(node.get(i), type, path + "[" + i + "]");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> fields(JsonNode node, String path, Function<String, Optional<Type>> type) {
        var names = node.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            var at = path + "/" + name;
            var found = type.apply(name)
                    .map(known -> unknown(node.get(name), known, at))
                    .orElseGet(() -> Optional.of(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Map<String, Type> known(Class<?> type) {
        return parts.computeIfAbsent(type, KnownNames::names);
    }

    private static Map<String, Type> names(Class<?> type) {
        var names = new HashMap<String, Type>();
        Shape.of(type).stream()
                .flatMap(shape -> shape.parts().stream())
                .forEach(part -> names.put(part.name(), part.type()));
        if (Variants.isOne(type)) {
            names.put(Variants.TYPE, String.class);
        }
        return names;
    }
}
