package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a value part by part. */
final class ShapeReader extends DomainReader implements ResolvableDeserializer {

    /** The attribute of a reading that refuses names which no part of the domain has; else they are passed over. */
    static final Object REFUSING_UNKNOWN_NAMES = ShapeReader.class.getName() + ".refusing";

    private final Shape shape;
    private final Optional<ShortForm> shortForm;
    private final Map<String, JsonDeserializer<Object>> readers = new HashMap<>();

    ShapeReader(Shape shape, Optional<ShortForm> shortForm) {
        super(shape.type());
        this.shape = shape;
        this.shortForm = shortForm;
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (var part : shape.parts()) {
            readers.put(
                    part.name(),
                    context.findRootValueDeserializer(context.getTypeFactory().constructType(part.type())));
        }
    }

    /** At the start of an object, or already behind its type. */
    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING) && shortForm.isPresent()) {
            return Refused.asMismatch(shortForm.get()::read, json.getText(), context);
        }
        if (json.hasToken(JsonToken.START_OBJECT)) {
            json.nextToken();
        } else if (!json.hasToken(JsonToken.FIELD_NAME) && !json.hasToken(JsonToken.END_OBJECT)) {
            return unexpected(json, context);
        }
        var values = values(json, context);
        for (var part : shape.parts()) {
            if (shape.demands(part) && !values.containsKey(part.name())) {
                throw new MissingPart(json, shape.type(), part.name());
            }
        }
        return made(values, context);
    }

    private Object made(Map<String, Object> values, DeserializationContext context) throws JsonMappingException {
        try {
            return Refused.asMismatch(shape::make, values, context);
        } catch (JsonMappingException refused) {
            culprit(values).ifPresent(name -> refused.prependPath(shape.type(), name));
            throw refused;
        }
    }

    /**
     * The only part without which the domain would take the others, or the only one that is no constant; nothing when it is not
     * so clear.
     */
    private Optional<String> culprit(Map<String, Object> values) {
        var alone = shape.parts().stream()
                .filter(part -> !shape.demands(part) && values.containsKey(part.name()))
                .map(Part::name)
                .filter(name -> isMadeWithout(name, values))
                .toList();
        return onlyOne(alone)
                .or(() -> onlyOne(values.entrySet().stream()
                        .filter(each -> !(each.getValue() instanceof Enum))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    private static Optional<String> onlyOne(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private boolean isMadeWithout(String name, Map<String, Object> values) {
        var others = new HashMap<>(values);
        others.remove(name);
        try {
            shape.make(others);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private Map<String, Object> values(JsonParser json, DeserializationContext context) throws IOException {
        var values = new HashMap<String, Object>();
        for (; json.hasToken(JsonToken.FIELD_NAME); json.nextToken()) {
            var name = json.currentName();
            var isNull = json.nextToken() == JsonToken.VALUE_NULL;
            var reader = readers.get(name);
            if (reader == null) {
                passOver(name, json, context);
            } else if (!isNull) {
                put(values, name, Optional.ofNullable(read(reader, name, json, context)));
            }
        }
        return values;
    }

    /** What is wrong with it has the path from the top. */
    private @Nullable Object read(
            JsonDeserializer<Object> reader, String name, JsonParser json, DeserializationContext context)
            throws IOException {
        try {
            return reader.deserialize(json, context);
        } catch (JsonMappingException broken) {
            broken.prependPath(shape.type(), name);
            throw broken;
        }
    }

    private void passOver(String name, JsonParser json, DeserializationContext context) throws IOException {
        if (context.getAttribute(REFUSING_UNKNOWN_NAMES) != null) {
            throw new UnknownName(json, shape, name);
        }
        json.skipChildren();
    }

    private static void put(Map<String, Object> values, String name, Optional<Object> value) {
        value.ifPresent(it -> values.put(name, it));
    }
}
