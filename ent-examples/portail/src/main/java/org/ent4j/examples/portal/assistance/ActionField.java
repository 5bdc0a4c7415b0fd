package org.ent4j.examples.portal.assistance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A field of something that can be done.
 *
 * @param options label by value, in their order; none where something is typed
 */
public record ActionField(
        String name,
        String label,
        Kind kind,
        Map<String, String> options,
        String value,
        boolean required,
        String hint) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        CHOICE,
        FILE
    }

    public ActionField {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    public static ActionField text(String name, String label) {
        return new ActionField(name, label, Kind.TEXT, Map.of(), "", true, "");
    }

    public static ActionField line(String name, String label, boolean required) {
        return new ActionField(name, label, Kind.LINE, Map.of(), "", required, "");
    }

    public static ActionField choice(String name, String label, Map<String, String> options, String value) {
        return new ActionField(name, label, Kind.CHOICE, options, value, true, "");
    }

    public static ActionField file(String name, String label, String hint) {
        return new ActionField(name, label, Kind.FILE, Map.of(), "", true, hint);
    }

    public ActionField filled(String other) {
        return new ActionField(name, label, kind, options, other, required, hint);
    }

    public ActionField hinted(String other) {
        return new ActionField(name, label, kind, options, value, required, other);
    }
}
