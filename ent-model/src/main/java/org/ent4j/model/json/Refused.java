package org.ent4j.model.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.function.Function;

/** What the domain refuses, as a defect of the text. */
final class Refused {

    private Refused() {}

    static <T> Object asMismatch(Function<T, Object> make, T from, DeserializationContext context)
            throws JsonMappingException {
        try {
            return make.apply(from);
        } catch (IllegalArgumentException refused) {
            throw JsonMappingException.from(context, String.valueOf(refused.getMessage()), refused);
        }
    }
}
