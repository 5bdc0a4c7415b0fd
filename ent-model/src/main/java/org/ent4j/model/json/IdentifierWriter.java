package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes identifiers, as values or as the keys of a map. */
final class IdentifierWriter extends JsonSerializer<Object> {

    private final Identifier identifier;
    private final boolean isKey;

    IdentifierWriter(Identifier identifier, boolean isKey) {
        this.identifier = identifier;
        this.isKey = isKey;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (isKey) {
            json.writeFieldName(identifier.text(value));
        } else {
            json.writeString(identifier.text(value));
        }
    }
}
