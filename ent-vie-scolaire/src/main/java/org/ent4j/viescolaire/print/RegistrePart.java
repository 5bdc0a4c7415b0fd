package org.ent4j.viescolaire.print;

/**
 * What a printed register may show besides pupils, lessons and whether they were there. No text was found that says which
 * of these belong in it: to be confirmed with the school, which chooses.
 */
public enum RegistrePart {
    /** Why a pupil was away, in the school's words. */
    MOTIFS,
    /** That there is a comment, never what it says. */
    COMMENTS,
    /** Who called the roll, and when it was submitted. */
    CALLERS,
    /** How often a roll was changed after it was submitted, and what waits for vie scolaire. */
    AMENDMENTS,
    /** Figures of each pupil and of each lesson. */
    TOTALS,
    /** Half-days of absence, when the register counts them. */
    HALF_DAYS
}
