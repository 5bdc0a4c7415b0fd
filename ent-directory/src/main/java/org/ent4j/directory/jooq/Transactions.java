package org.ent4j.directory.jooq;

import io.vavr.control.Either;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        return orOutdated(() -> {
            dsl.transaction(transaction -> writer.accept(transaction.dsl()));
            return changes;
        });
    }

    /** What was written, or that somebody else wrote at the same time. */
    static <T> Either<Outdated, T> orOutdated(Supplier<T> writing) {
        try {
            return Either.right(writing.get());
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
