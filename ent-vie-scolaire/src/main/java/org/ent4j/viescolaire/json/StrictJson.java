package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;

/** JSON that people write by hand: every name is known, and what is wrong is said in words. */
final class StrictJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private static final int LONGEST_CAUSE = 200;
    private static final ObjectReader READER = MAPPER.reader().withAttribute(ShapeReader.REFUSING_UNKNOWN_NAMES, true);

    private StrictJson() {}

    /** @throws UnreadableJson when it is no JSON, or something in it is missing, misspelt or not understood */
    static <T> T read(InputStream in, Class<T> type) throws IOException {
        try {
            return READER.forType(type).readValue(in);
        } catch (UnknownName unknown) {
            throw UnreadableJson.unknown(line(unknown), unknown.pointer(), unknown);
        } catch (MissingPart missing) {
            throw missing(missing);
        } catch (StreamReadException malformed) {
            throw malformed(malformed);
        } catch (JsonMappingException refused) {
            throw refused(refused);
        } catch (NumberFormatException enormous) { // Jackson lets those of enormous numbers through
            throw UnreadableJson.because(
                    Label.of("un nombre est démesuré", "a number is out of all measure"), enormous);
        }
    }

    private static UnreadableJson malformed(StreamReadException malformed) {
        var words = words(malformed);
        return UnreadableJson.because(
                Label.of(
                        "ligne %d : JSON mal formé (%s)".formatted(line(malformed), words),
                        "line %d: malformed JSON (%s)".formatted(line(malformed), words)),
                malformed);
    }

    private static UnreadableJson missing(MissingPart missing) {
        return UnreadableJson.because(
                Label.of(
                        "ligne %d : %s : manque".formatted(line(missing), path(missing)),
                        "line %d: %s: missing".formatted(line(missing), path(missing))),
                missing);
    }

    private static UnreadableJson refused(JsonMappingException refused) {
        var words = refused instanceof Misunderstood known ? known.why() : Label.of(words(refused), words(refused));
        return UnreadableJson.because(
                Label.of(
                        "ligne %d : %s n'est pas compris (%s)"
                                .formatted(line(refused), path(refused), shortened(words.fr())),
                        "line %d: %s is not understood (%s)"
                                .formatted(line(refused), path(refused), shortened(words.en()))),
                refused);
    }

    private static String path(JsonMappingException broken) {
        var path = broken.getPath().stream().map(StrictJson::step).collect(Collectors.joining());
        return path.isEmpty() ? "/" : path;
    }

    private static String step(JsonMappingException.Reference step) {
        return "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
    }

    private static int line(JsonProcessingException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
    }

    private static String words(JsonProcessingException broken) {
        return shortened(
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse(""));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
    }
}
