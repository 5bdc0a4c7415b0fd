package org.ent4j.model.json;

import java.util.Optional;
import org.ent4j.model.text.Label;

/** A text that is no JSON, or in which something is missing, misspelt or not understood. */
public final class UnreadableJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Label why;
    private final transient Optional<String> unknown;

    private UnreadableJson(Label why, Optional<String> unknown, Throwable cause) {
        super(why.en(), cause);
        this.why = why;
        this.unknown = unknown;
    }

    static UnreadableJson because(Label why, Throwable cause) {
        return new UnreadableJson(why, Optional.empty(), cause);
    }

    /** @param path of a name that nobody knows */
    static UnreadableJson unknown(Label why, String path, Throwable cause) {
        return new UnreadableJson(why, Optional.of(path), cause);
    }

    /** With its line, from 1, where it is known, and the path of what is meant. */
    public Label why() {
        return why;
    }

    /** The path of a name that nobody knows, {@code "/file/pupil"}; nothing when something else is wrong. */
    public Optional<String> unknown() {
        return unknown;
    }
}
