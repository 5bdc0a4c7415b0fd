package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;

/**
 * What is to be written into a file of the LSU, as JSON: {@code {"file": {…}, "departures": {"EL_1": "2026-11-30"}}}. Names
 * are those of the domain; what is not there is left out. A name that is not known is refused, so that nothing is lost
 * because it was misspelt.
 */
public final class LivretJson {

    private static final int LONGEST_CAUSE = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();
    private static final ObjectReader READER = MAPPER.reader().withAttribute(ShapeReader.REFUSING_UNKNOWN_NAMES, true);

    private LivretJson() {}

    /** Writes on lines of their own; the stream is closed. */
    public static void write(LsuDossier dossier, OutputStream out) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, dossier);
    }

    /** The same for the first degree, whose JSON is the file itself. */
    public static void write(PrimaryFile file, OutputStream out) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, file);
    }

    /**
     * What the JSON says.
     *
     * @throws IllegalArgumentException when it is no JSON, or something in it is missing, misspelt or not understood, with
     *     its line or its path
     */
    public static LsuDossier read(InputStream in) throws IOException {
        return read(in, LsuDossier.class);
    }

    /** The same for the first degree. */
    public static PrimaryFile readPrimary(InputStream in) throws IOException {
        return read(in, PrimaryFile.class);
    }

    private static <T> T read(InputStream in, Class<T> type) throws IOException {
        try {
            return READER.forType(type).readValue(in);
        } catch (JsonProcessingException broken) {
            throw unreadable(broken);
        }
    }

    private static IllegalArgumentException unreadable(JsonProcessingException broken) {
        var words =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
        var cause = words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
        var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        return new IllegalArgumentException("line %d: %s".formatted(line, cause), broken);
    }
}
