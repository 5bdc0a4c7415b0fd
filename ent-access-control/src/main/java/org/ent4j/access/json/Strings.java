package org.ent4j.access.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Members as they are written: what is absent or empty is left out, and sets are sorted. */
final class Strings {

    private Strings() {}

    static void some(JsonGenerator json, String member, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            all(json, member, values);
        }
    }

    static void all(JsonGenerator json, String member, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(member);
        for (var value : values.stream().map(Object::toString).sorted().toList()) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void optional(JsonGenerator json, String member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(member, value.get().toString());
        }
    }

    static void day(JsonGenerator json, String member, Optional<LocalDate> day) throws IOException {
        optional(json, member, day);
    }
}
