package org.ent4j.ticketing.request;

import java.util.List;
import org.ent4j.model.text.Label;

/**
 * A field of the form, for a host to draw.
 *
 * @param name as {@link RequestDraft} calls it
 * @param longest how many characters; 0 where nothing is typed
 * @param choices none where anything may be typed
 */
public record FormField(String name, Label label, Kind kind, boolean isRequired, int longest, List<Choice> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }

    /** How it is filled in. */
    public enum Kind {
        CHOICE,
        LINE,
        TEXT,
        FILES
    }

    /** What may be chosen. */
    public record Choice(String id, Label label) {}
}
