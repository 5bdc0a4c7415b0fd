package org.ent4j.timetable.jooq;

import org.jooq.InsertOnDuplicateStep;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Writes that several may try at the same time. */
final class Rows {

    private Rows() {}

    /** Outside of a transaction, which PostgreSQL would spoil after a violated constraint. */
    static void insertUnlessThere(InsertOnDuplicateStep<?> insert) {
        try {
            insert.onConflictDoNothing().execute();
        } catch (IntegrityConstraintViolationException there) {
            // H2 renders "on conflict do nothing" as a merge, which two writers may both begin: one of them did it.
            return;
        }
    }
}
