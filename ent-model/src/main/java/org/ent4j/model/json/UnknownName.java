package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A name that is none of the shape's. */
final class UnknownName extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    UnknownName(JsonParser json, Shape shape, String name) {
        super(
                json,
                "%s has no '%s'.\nMaybe it is misspelt.".formatted(shape.type().getSimpleName(), name),
                json.currentTokenLocation());
        prependPath(shape.type(), name);
    }
}
