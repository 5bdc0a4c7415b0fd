package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
            throw unknown(unknown);
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
                at(malformed, "JSON mal formé (%s)".formatted(words), "malformed JSON (%s)".formatted(words)),
                malformed);
    }

    private static UnreadableJson unknown(UnknownName unknown) {
        var path = path(unknown);
        var why = at(
                unknown,
                path + " est inconnu ; peut-être une faute de frappe",
                path + " is not known; maybe it is misspelt");
        return UnreadableJson.unknown(why, path, unknown);
    }

    private static UnreadableJson missing(MissingPart missing) {
        return UnreadableJson.because(at(missing, path(missing) + " : manque", path(missing) + ": missing"), missing);
    }

    private static UnreadableJson refused(JsonMappingException refused) {
        var why = why(refused);
        return UnreadableJson.because(
                at(
                        refused,
                        "%s n'est pas compris (%s)".formatted(path(refused), why.fr()),
                        "%s is not understood (%s)".formatted(path(refused), why.en())),
                refused);
    }

    private static Label why(JsonMappingException refused) {
        if (refused instanceof MismatchedInputException mismatch) {
            return Mismatch.why(mismatch);
        }
        return refused instanceof Misunderstood known
                ? Label.of(shortened(known.why().fr()), shortened(known.why().en()))
                : Label.of(words(refused), words(refused));
    }

    /** With the line, unless what was read had none any more: it had been put in another order before. */
    private static Label at(JsonProcessingException broken, String fr, String en) {
        var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        return line < 1
                ? Label.of(fr, en)
                : Label.of("ligne %d : %s".formatted(line, fr), "line %d: %s".formatted(line, en));
    }

    private static String path(JsonMappingException broken) {
        var path = broken.getPath().stream().map(StrictJson::step).collect(Collectors.joining());
        return path.isEmpty() ? "/" : path;
    }

    private static String step(JsonMappingException.Reference step) {
        return "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
    }

    private static String words(JsonProcessingException broken) {
        return shortened(
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse(""));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
    }
}
