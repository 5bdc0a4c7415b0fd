package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;

/** Reads an object in a way that its context says. */
final class TreeReader extends DomainReader {

    private final Function<JsonNode, Object> make;

    TreeReader(Class<?> type, Function<JsonNode, Object> make) {
        super(type);
        this.make = make;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.START_OBJECT)
                ? Refused.asMismatch(make, context.readTree(json), context)
                : unexpected(json, context);
    }
}
