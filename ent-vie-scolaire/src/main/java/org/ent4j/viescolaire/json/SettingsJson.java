package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.type.TypeReference;
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

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

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
            return StrictJson.MAPPER.readValue(StrictJson.MAPPER.writeValueAsBytes(value), FIELDS);
        } catch (IOException impossible) {
            throw new IllegalStateException(
                    "A setting cannot be written.\nMaybe it has a component of a new shape.", impossible);
        }
    }

    /**
     * What the JSON says.
     *
     * @throws UnreadableJson when it is no JSON, or something in it is missing, misspelt or not understood
     */
    public static SettingsTrial read(InputStream in) throws IOException {
        return StrictJson.read(in, SettingsTrial.class);
    }
}
