package org.ent4j.model.matching;

/** What to do with a pair of records. */
public enum Verdict {
    /** One person: may be decided without being asked. */
    DUPLICATE,
    /** Perhaps one person: someone must look. */
    REVIEW,
    DIFFERENT
}
