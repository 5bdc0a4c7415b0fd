package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a value of a sealed hierarchy: no type is made that the hierarchy does not permit. */
final class VariantReader extends DomainReader implements ResolvableDeserializer {

    private final Class<?> hierarchy;
    private final Map<String, JsonDeserializer<Object>> readers = new HashMap<>();

    VariantReader(Class<?> hierarchy) {
        super(hierarchy);
        this.hierarchy = hierarchy;
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (var variant : Variants.of(hierarchy).entrySet()) {
            readers.put(variant.getKey(), context.findRootValueDeserializer(context.constructType(variant.getValue())));
        }
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)) {
            return constant(json.getText(), context);
        }
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return unexpected(json, context);
        }
        return Variants.TYPE.equals(json.nextFieldName()) ? inOrder(json, context) : anyhow(json, context);
    }

    private Object inOrder(JsonParser json, DeserializationContext context) throws IOException {
        var reader = reader(String.valueOf(json.nextTextValue()), context);
        json.nextToken();
        return reader.deserialize(json, context);
    }

    /** A database that keeps JSON in its own way may have put the type elsewhere. */
    private Object anyhow(JsonParser json, DeserializationContext context) throws IOException {
        var tree = context.readTree(json);
        if (!tree.has(Variants.TYPE)) {
            throw new MissingPart(json, hierarchy, Variants.TYPE);
        }
        var reader = reader(tree.path(Variants.TYPE).asText(), context);
        var parts = ((ObjectNode) tree).without(Variants.TYPE);
        try (var again = new TreeTraversingParser(parts, json.getCodec())) {
            again.nextToken();
            return reader.deserialize(again, context);
        }
    }

    /** A constant of one of its enums, which is its name alone: it needs no type. */
    private Object constant(String name, DeserializationContext context) throws JsonMappingException {
        return Variants.constant(hierarchy, name)
                .orElseThrow(() -> new Misunderstood(
                        context,
                        "« %s » ne convient pas".formatted(name),
                        "'%s' is no constant of %s".formatted(name, hierarchy.getSimpleName())));
    }

    private JsonDeserializer<Object> reader(String name, DeserializationContext context) throws JsonMappingException {
        return Optional.ofNullable(readers.get(name))
                .orElseThrow(() -> new Misunderstood(
                        context,
                        "type inconnu : « %s »".formatted(name),
                        "'%s' is no type of %s".formatted(name, hierarchy.getSimpleName()),
                        " : " + types()));
    }

    private String types() {
        return readers.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
