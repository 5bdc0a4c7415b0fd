package org.ent4j.model.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Reads identifiers that are the keys of a map. */
final class IdentifierKeyReader extends KeyDeserializer {

    private final Identifier identifier;

    IdentifierKeyReader(Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        return identifier.read(key, context);
    }
}
