package org.ent4j.examples.sample.noise;

/** What a timetable file and the directory both name. */
public enum ItemKind {
    TEACHER,
    SUBJECT,
    CLASS,
    GROUP,
    ROOM,
    PUPIL
}
