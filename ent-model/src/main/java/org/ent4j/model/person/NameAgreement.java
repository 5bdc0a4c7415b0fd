package org.ent4j.model.person;

/** How two names that may be one person's agree, from the surest to the least sure. */
public enum NameAgreement {
    /** The last names (in use or of birth) and the first names are the same but for accents, case and hyphens. */
    SAME,
    /** As the same, but a source has cut the first name after ten characters: {@code JEAN JACQU}. */
    TRUNCATED,
    /** As the same, but last name and first name have changed places. */
    SWAPPED,
    /** As the same or cut, but one last name lacks a particle, or lacks a part: {@code DUPONT-MARTIN}, {@code DUPONT}. */
    PARTIAL_LAST_NAME,
    /** The last names are the same, and one first name is the initial of the other: {@code J.}, {@code Jean}. */
    INITIAL,
    /** Nothing of the above: the names may still be spellings of one another, which takes a score to tell. */
    NONE
}
