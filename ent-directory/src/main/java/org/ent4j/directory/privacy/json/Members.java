package org.ent4j.directory.privacy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.membership.Period;

/** Writes the members of an object. What is absent is left out; arrays are there even when they are empty. */
record Members(JsonGenerator json) {

    /** What fills an object. */
    interface Content<T> {
        void write(T value) throws IOException;
    }

    void text(String member, Object value) throws IOException {
        json.writeStringField(member, value.toString());
    }

    void text(String member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(member, value.get());
        }
    }

    void flag(String member, boolean value) throws IOException {
        json.writeBooleanField(member, value);
    }

    void number(String member, int value) throws IOException {
        json.writeNumberField(member, value);
    }

    void texts(String member, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(member);
        for (var value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    /** An object whose members are named by the keys. */
    void map(String member, Map<?, ?> values) throws IOException {
        json.writeObjectFieldStart(member);
        for (var each : values.entrySet()) {
            if (each.getValue() instanceof Integer count) {
                json.writeNumberField(each.getKey().toString(), count);
            } else {
                json.writeStringField(each.getKey().toString(), each.getValue().toString());
            }
        }
        json.writeEndObject();
    }

    void days(Period days) throws IOException {
        text("first", days.first());
        text("last", days.last());
    }

    <T> void object(String member, Optional<T> value, Content<T> content) throws IOException {
        if (value.isPresent()) {
            json.writeObjectFieldStart(member);
            content.write(value.get());
            json.writeEndObject();
        }
    }

    <T> void objects(String member, Collection<T> values, Content<T> content) throws IOException {
        json.writeArrayFieldStart(member);
        for (var value : values) {
            json.writeStartObject();
            content.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
