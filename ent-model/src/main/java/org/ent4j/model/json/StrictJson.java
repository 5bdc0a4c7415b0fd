package org.ent4j.model.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * JSON that people write by hand, in the style of {@link DomainModule}: every name is known, and what is wrong is said in
 * words.
 */
public final class StrictJson {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper mapper;

    private StrictJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Of a context.
     *
     * @param module with what the context writes in a way of its own; not to be changed afterwards
     */
    public static StrictJson of(DomainModule module) {
        return new StrictJson(DomainMapper.builder(module)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
    }

    /**
     * What the JSON says.
     *
     * @throws UnreadableJson when it is no JSON, or something in it is missing, misspelt or not understood
     */
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        try {
            return mapper.readerFor(type)
                    .withAttribute(ShapeReader.REFUSING_UNKNOWN_NAMES, true)
                    .readValue(in);
        } catch (UnknownName unknown) {
            throw Defects.unknown(unknown);
        } catch (MissingPart missing) {
            throw Defects.missing(missing);
        } catch (StreamReadException malformed) {
            throw Defects.malformed(malformed);
        } catch (StreamConstraintsException enormous) {
            throw Defects.enormous(enormous);
        } catch (JsonMappingException refused) {
            throw Defects.refused(refused);
        } catch (NumberFormatException enormous) { // Jackson lets those of enormous numbers through
            throw Defects.enormous(enormous);
        }
    }

    /** Writes on lines of their own; the stream is closed. */
    public void write(Object value, OutputStream out) throws IOException {
        mapper.writerWithDefaultPrettyPrinter().writeValue(out, value);
    }

    /** The value as maps, lists, numbers and texts, to be shown with other things. */
    public Map<String, Object> fields(Object value) {
        try {
            return mapper.readValue(mapper.writeValueAsBytes(value), FIELDS);
        } catch (IOException impossible) {
            throw new IllegalStateException(
                    "%s cannot be written.\nMaybe it has a component of a new shape.".formatted(value.getClass()),
                    impossible);
        }
    }
}
