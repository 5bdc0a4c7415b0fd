package org.ent4j.directory.search;

/** Where in a name a word is looked for. */
public enum NameField {
    /** In use or of birth. */
    LAST_NAME,
    /** The first one or a further one. */
    FIRST_NAME,
    ANYWHERE
}
