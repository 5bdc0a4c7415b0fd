package org.ent4j.ticketing.exchange;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.exchange.LetterLife.Move;

/**
 * A message on its way.
 *
 * @param attempts that were made
 * @param due when the next one is made, to the microsecond
 * @param error of the last one; {@code ""} when there was none
 */
public record Letter(Message message, LetterState state, int attempts, Instant due, String error) {

    private static final int LONGEST_ERROR = 500;

    public Letter {
        due = due.truncatedTo(ChronoUnit.MICROS);
        error = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "…";
    }

    /** That is to be delivered as soon as possible. */
    public static Letter of(Message message, Instant at) {
        return new Letter(message, LetterLife.TABLE.initial(), 0, at, "");
    }

    /** After an attempt. */
    public Letter after(Delivery delivery, Instant at, RetryPolicy policy) {
        var tries = attempts + 1;
        if (delivery instanceof Delivery.Delivered) {
            return new Letter(message, LetterState.DELIVERED, tries, at, "");
        } else if (delivery instanceof Delivery.Unreachable missed && tries < policy.attempts()) {
            return new Letter(message, state, tries, at.plus(policy.pause(tries)), missed.why());
        }
        return new Letter(message, LetterState.DEAD, tries, at, delivery.words());
    }

    /** Once more from the beginning, if it was given up. */
    public Either<Refusal, Letter> again(Instant at) {
        return Refusal.fire(LetterLife.TABLE, state, Move.SEND_AGAIN)
                .map(next -> new Letter(message, next, 0, at, error));
    }
}
