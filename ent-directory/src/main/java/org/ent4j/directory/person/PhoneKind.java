package org.ent4j.directory.person;

/** The telephones that the sources tell apart. */
public enum PhoneKind {
    HOME,
    WORK,
    MOBILE
}
