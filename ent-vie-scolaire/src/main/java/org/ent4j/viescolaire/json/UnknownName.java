package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A name that is none of the shape's. */
final class UnknownName extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    UnknownName(JsonParser json, String pointer) {
        super(json, "%s is not known.\nMaybe it is misspelt.".formatted(pointer), json.currentTokenLocation());
        this.pointer = pointer;
    }

    /** Where it stands, {@code "/file/pupil"}. */
    String pointer() {
        return pointer;
    }
}
