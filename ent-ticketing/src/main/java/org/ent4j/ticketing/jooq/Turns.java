package org.ent4j.ticketing.jooq;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** H2 has those who insert one key at once wait for each other until they give up: those of one process take turns. */
final class Turns {

    private static final Lock ONE = new ReentrantLock();

    private Turns() {}

    /** At once, but on H2 one after the other. */
    static <T> T take(DSLContext database, Supplier<T> change) {
        if (database.dialect() != SQLDialect.H2) {
            return change.get();
        }
        ONE.lock();
        try {
            return change.get();
        } finally {
            ONE.unlock();
        }
    }
}
