package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/** Reads values of a type of the domain, which are never null, in a list neither. */
abstract class DomainReader extends JsonDeserializer<Object> {

    private final Class<?> type;

    DomainReader(Class<?> type) {
        this.type = type;
    }

    Object unexpected(JsonParser json, DeserializationContext context) throws IOException {
        return context.handleUnexpectedToken(type, json);
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
        throw new Misunderstood(context, "null ne convient pas", "null is no %s".formatted(type.getSimpleName()));
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
