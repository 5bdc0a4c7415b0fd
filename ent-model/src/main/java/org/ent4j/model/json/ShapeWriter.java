package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Writes a value part by part; the same value is always the same text. */
final class ShapeWriter extends JsonSerializer<Object> {

    private final Shape shape;
    private final Optional<String> name;
    private final Optional<ShortForm> shortForm;

    ShapeWriter(Shape shape, Optional<ShortForm> shortForm) {
        this.shape = shape;
        this.name = Variants.isOne(shape.type()) ? Optional.of(shape.type().getSimpleName()) : Optional.empty();
        this.shortForm = shortForm;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        var text = shortForm.flatMap(form -> form.text(value));
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeStartObject(value);
            parts(value, json, provider);
            json.writeEndObject();
        }
    }

    private void parts(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (name.isPresent()) {
            json.writeStringField(Variants.TYPE, name.get());
        }
        for (var part : shape.parts()) {
            var its = part.of(value);
            if (!shape.leavesOut(part, its)) {
                provider.defaultSerializeField(part.name(), inOrder(its), json);
            }
        }
    }

    private static Object inOrder(Object value) {
        return value instanceof Set<?> set
                        && !(value instanceof SortedSet<?>)
                        && set.stream().allMatch(Comparable.class::isInstance)
                ? set.stream().sorted().toList()
                : value;
    }
}
