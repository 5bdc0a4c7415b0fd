package org.ent4j.viescolaire.counting;

/** What an entry about a pupil is to whoever counts. */
public enum Nature {
    /** Away and not meant to be; a lateness when it is shorter than the threshold. */
    ABSENCE,
    /** Came late, however long it took. */
    LATENESS,
    /** Under the school's responsibility elsewhere: whatever absence it covers is none. */
    ELSEWHERE,
    /** An entry that counts for nothing: an error, an exemption, a decision of the school. */
    VOID
}
