package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.settings.SettingsTrial;

/**
 * Settings as JSON, as {@link EventsJson} writes them: {@code {"type": "SchoolPoles", "poles": […]}}. A name that is not
 * known is refused, so that nothing is lost because it was misspelt.
 */
public final class SettingsJson {

    private static final int LONGEST_CAUSE = 200;

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();
    private static final ObjectReader READER = MAPPER.reader().withAttribute(ShapeReader.REFUSING_UNKNOWN_NAMES, true);

    private SettingsJson() {}

    /** As maps, lists, numbers and texts. */
    public static Map<String, Object> fields(Setting setting) {
        return written(setting);
    }

    /** As maps, lists, numbers and texts. */
    public static Map<String, Object> fields(SettingsEvent event) {
        return written(event);
    }

    /** As maps, lists, numbers and texts. */
    public static Map<String, Object> fields(SettingsTrial trial) {
        return written(trial);
    }

    private static Map<String, Object> written(Object value) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(value), FIELDS);
        } catch (IOException impossible) {
            throw new IllegalStateException(
                    "A setting cannot be written.\nMaybe it has a component of a new shape.", impossible);
        }
    }

    /**
     * What the JSON says.
     *
     * @throws IllegalArgumentException when it is no JSON, or something in it is missing, misspelt or not understood, with
     *     its line or its path
     */
    public static SettingsTrial read(InputStream in) throws IOException {
        try {
            return READER.forType(SettingsTrial.class).readValue(in);
        } catch (JsonProcessingException broken) {
            throw unreadable(broken, String.valueOf(broken.getOriginalMessage()));
        } catch (NumberFormatException broken) { // Jackson lets those of enormous numbers through
            throw new IllegalArgumentException(shortened(String.valueOf(broken.getMessage())), broken);
        }
    }

    private static IllegalArgumentException unreadable(JsonProcessingException broken, String words) {
        var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        return new IllegalArgumentException("line %d: %s".formatted(line, shortened(words)), broken);
    }

    private static String shortened(String words) {
        var first = words.lines().findFirst().orElse("");
        return first.length() <= LONGEST_CAUSE ? first : first.substring(0, LONGEST_CAUSE) + "…";
    }
}
