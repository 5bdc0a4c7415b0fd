package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** Reads an identifier, which is a text and nothing else. */
final class IdentifierReader extends DomainReader {

    private final Identifier identifier;

    IdentifierReader(Identifier identifier) {
        super(identifier.shape().type());
        this.identifier = identifier;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? identifier.read(json.getText(), context)
                : unexpected(json, context);
    }
}
