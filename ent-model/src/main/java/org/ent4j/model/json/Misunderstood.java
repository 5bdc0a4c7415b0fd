package org.ent4j.model.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.ent4j.model.text.Label;

/** A value that is none of its type, in words for people. */
final class Misunderstood extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient Label why;

    Misunderstood(DeserializationContext context, String fr, String en) {
        this(context, fr, en, "");
    }

    /** @param more that people are told behind it, in both languages */
    Misunderstood(DeserializationContext context, String fr, String en, String more) {
        super(context.getParser(), en, context.getParser().currentTokenLocation());
        this.why = Label.of(fr + more, en + more);
    }

    Label why() {
        return why;
    }
}
