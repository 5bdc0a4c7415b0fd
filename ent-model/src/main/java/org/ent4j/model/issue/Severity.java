package org.ent4j.model.issue;

/** How much an issue costs, from nothing to the whole file. */
public enum Severity {
    /** Worth knowing; the row is kept as it is. */
    INFO,
    /** Kept, with a guess or without a detail. */
    WARNING,
    /** The row is left out; the others are kept. */
    ERROR,
    /** The file cannot be used at all; nothing of it is kept. */
    FATAL
}
