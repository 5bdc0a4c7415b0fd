package org.ent4j.viescolaire.jooq;

import static org.ent4j.viescolaire.jooq.generated.Tables.VS_SCHOOL;

import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** One writer a school at a time: events become visible in the order of their positions, and no version is given twice. */
final class SchoolLock {

    private SchoolLock() {}

    /**
     * Holds the school until the end of the transaction, and takes so many positions.
     *
     * @return the last of them; nothing when the school was never begun
     */
    static Optional<Long> take(DSLContext in, StructureId school, int positions) {
        return in.update(VS_SCHOOL)
                .set(VS_SCHOOL.POSITION, VS_SCHOOL.POSITION.plus(positions))
                .where(VS_SCHOOL.SCHOOL.eq(school.value()))
                .returning(VS_SCHOOL.POSITION)
                .fetchOptional(VS_SCHOOL.POSITION);
    }

    /** Outside of a transaction, which PostgreSQL would spoil after a violated constraint. */
    static void begin(DSLContext in, StructureId school) {
        try {
            in.insertInto(VS_SCHOOL)
                    .columns(VS_SCHOOL.SCHOOL, VS_SCHOOL.POSITION)
                    .values(school.value(), 0L)
                    .onConflictDoNothing()
                    .execute();
        } catch (IntegrityConstraintViolationException there) {
            // H2 renders "on conflict do nothing" as a merge, which two writers may both begin: one of them did it.
            return;
        }
    }
}
