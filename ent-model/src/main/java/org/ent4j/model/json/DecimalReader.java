package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads marks and coefficients, which are written as texts so that no database rounds them: {@code "12.50"}. Numbers are read
 * too. Those with very many digits are refused: {@code 1e99999999} is short to write, and endless to print.
 */
final class DecimalReader extends JsonDeserializer<BigDecimal> {

    private static final int DIGITS = 50;

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING) && !json.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
        }
        var text = json.getText();
        if (text.length() > DIGITS) {
            throw refused(text, context);
        }
        try {
            return bounded(text, context);
        } catch (NumberFormatException broken) {
            throw refused(text, context);
        }
    }

    private static BigDecimal bounded(String text, DeserializationContext context) throws JsonMappingException {
        var value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) > DIGITS) {
            throw refused(text, context);
        }
        return value;
    }

    private static JsonMappingException refused(String text, DeserializationContext context) {
        return new Misunderstood(
                context, "« %s » n'est pas un nombre".formatted(text), "'%s' is no decimal number".formatted(text));
    }

    @Override
    public BigDecimal getNullValue(DeserializationContext context) throws JsonMappingException {
        throw new Misunderstood(context, "null n'est pas un nombre", "null is no decimal number");
    }
}
