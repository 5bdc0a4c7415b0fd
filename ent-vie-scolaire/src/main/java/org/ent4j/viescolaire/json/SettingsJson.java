package org.ent4j.viescolaire.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.ent4j.model.json.StrictJson;
import org.ent4j.model.json.UnreadableJson;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.settings.SettingsTrial;

/**
 * Settings as JSON, as {@link EventsJson} writes them: {@code {"type": "SchoolPoles", "poles": […]}}. A name that is not
 * known is refused, so that nothing is lost because it was misspelt.
 */
public final class SettingsJson {

    private static final StrictJson JSON = StrictJson.of(OwnForms.module());

    private SettingsJson() {}

    /** As maps, lists, numbers and texts. */
    public static Map<String, Object> fields(Setting setting) {
        return JSON.fields(setting);
    }

    /** As maps, lists, numbers and texts. */
    public static Map<String, Object> fields(SettingsEvent event) {
        return JSON.fields(event);
    }

    /** As maps, lists, numbers and texts. */
    public static Map<String, Object> fields(SettingsTrial trial) {
        return JSON.fields(trial);
    }

    /**
     * What the JSON says.
     *
     * @throws UnreadableJson when it is no JSON, or something in it is missing, misspelt or not understood
     */
    public static SettingsTrial read(InputStream in) throws IOException {
        return JSON.read(in, SettingsTrial.class);
    }
}
