package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Reads an identifier, which is a text and nothing else. */
final class IdentifierReader extends JsonDeserializer<Object> {

    private final Identifier identifier;

    IdentifierReader(Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? identifier.read(json.getText(), context)
                : context.handleUnexpectedToken(identifier.shape().type(), json);
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
