package org.ent4j.examples.host;

import java.nio.file.Path;

/** The data of a folder cannot be opened, for a reason outside the program. */
public final class DataUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** Another command works on them. */
        IN_USE,
        /** They are damaged, or something else than the data of a portal. */
        UNREADABLE
    }

    private final Why why;
    private final transient Path folder;

    DataUnavailable(Why why, Path folder, Throwable cause) {
        super(
                "The data in %s are %s.\nMaybe another command runs, or the file was damaged.".formatted(folder, why),
                cause);
        this.why = why;
        this.folder = folder;
    }

    public Why why() {
        return why;
    }

    public Path folder() {
        return folder;
    }
}
