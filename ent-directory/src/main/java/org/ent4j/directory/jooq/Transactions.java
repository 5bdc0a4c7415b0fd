package org.ent4j.directory.jooq;

import io.vavr.control.Either;
import java.util.function.Consumer;
import org.ent4j.directory.spi.Outdated;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.exception.SQLStateClass;

/** All or nothing, and somebody else's write at the same time as a value. */
final class Transactions {

    private static final String UNIQUE_VIOLATION = "23505";

    private Transactions() {}

    static <T> Either<Outdated, T> write(DSLContext dsl, T changes, Consumer<DSLContext> writer) {
        try {
            dsl.transaction(transaction -> writer.accept(transaction.dsl()));
            return Either.right(changes);
        } catch (OutdatedException outdated) {
            return Either.left(outdated.outdated());
        } catch (IntegrityConstraintViolationException violation) {
            if (UNIQUE_VIOLATION.equals(violation.sqlState())) {
                return Either.left(new Outdated(""));
            }
            throw violation;
        } catch (DataAccessException lost) {
            if (lost.sqlStateClass() == SQLStateClass.C40_TRANSACTION_ROLLBACK) {
                return Either.left(new Outdated(""));
            }
            throw lost;
        }
    }
}
