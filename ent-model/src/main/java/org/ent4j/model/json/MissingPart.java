package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value without a part that nothing stands for. */
final class MissingPart extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    MissingPart(JsonParser json, Class<?> type, String name) {
        super(
                json,
                "%s without '%s'.\nMaybe it is misspelt.".formatted(type.getSimpleName(), name),
                json.currentTokenLocation());
        prependPath(type, name);
    }
}
