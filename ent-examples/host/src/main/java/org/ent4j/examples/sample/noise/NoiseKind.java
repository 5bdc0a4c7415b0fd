package org.ent4j.examples.sample.noise;

/** How an item of a timetable file differs from the directory. {@link NoiseRules} says what each does and how often. */
public enum NoiseKind {
    IDENTIFIER_MISSING,
    FIRST_NAME_CUT,
    BIRTH_NAME,
    ACCENTS_LOST,
    NAMES_SWAPPED,
    TYPO,
    SIGNS_CHANGED,
    RESPACED,
    RENAMED,
    ABBREVIATED,
    REORDERED,
    PREFIXED,
    LOCAL_CODE,
    UNKNOWN
}
