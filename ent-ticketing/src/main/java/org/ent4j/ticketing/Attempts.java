package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.ent4j.model.decision.Refusal;

/** Tries again, after a moment, when somebody was faster. */
final class Attempts {

    private static final int MOST = 20;
    private static final long PAUSE_NANOS = 2_000_000;

    private Attempts() {}

    /** @param superseded the refusal that says that somebody was faster */
    static <T> Either<Refusal, T> insist(Class<? extends Refusal> superseded, Supplier<Either<Refusal, T>> attempt) {
        var answer = attempt.get();
        for (var count = 1; count < MOST && answer.isLeft() && superseded.isInstance(answer.getLeft()); count++) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(count * PAUSE_NANOS));
            answer = attempt.get();
        }
        return answer;
    }
}
