package org.ent4j.model.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;

/** How a record of one text is written: as that text. One of a sealed hierarchy is not, since it needs its type. */
record Identifier(Shape shape, Part part) {

    static boolean isOne(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && !Variants.isOne(type);
    }

    static Identifier of(Class<?> type) {
        var shape = RecordShape.of(type);
        return new Identifier(shape, shape.parts().get(0));
    }

    String text(Object identifier) {
        return (String) part.of(identifier);
    }

    Object read(String text, DeserializationContext context) throws JsonMappingException {
        return Refused.asMismatch(shape::make, Map.of(part.name(), text), context);
    }
}
