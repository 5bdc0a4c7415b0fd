package org.ent4j.timetable.publication;

/** How a published item stands to the host's items. */
public enum Standing {
    /** It is the host's item of the key given. */
    MATCHED,
    /** The timetable brings it; the host has none, or has not made it yet. */
    CREATED,
    /** A part of a class: it is what its class and its groups are. */
    FOLLOWS_CLASS,
    /** A person has still to decide; the label is the file's. */
    UNRESOLVED
}
