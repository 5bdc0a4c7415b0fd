package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.ent4j.viescolaire.journal.JournalKey;

/** Reads keys of journals, those of kinds that a newer version has too: the event that names them is readable. */
final class JournalKeyReader extends DomainReader {

    JournalKeyReader() {
        super(JournalKey.class);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return unexpected(json, context);
        }
        var key = context.readTree(json);
        return Refused.asMismatch(id -> JournalKey.kept(text(key, "kind"), id), text(key, "id"), context);
    }

    private static String text(JsonNode key, String part) {
        return key.path(part).asText("");
    }
}
