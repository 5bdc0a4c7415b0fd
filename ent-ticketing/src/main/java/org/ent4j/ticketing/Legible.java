package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.knowledge.IllegibleQuestion;
import org.ent4j.ticketing.knowledge.UnreadableQuestion;
import org.ent4j.ticketing.ticket.Illegible;
import org.ent4j.ticketing.ticket.UnreadableTicket;

/** Refuses what rests on a ticket or a question that nobody can read. */
final class Legible {

    private Legible() {}

    static <T> Either<Refusal, T> orRefused(Supplier<Either<Refusal, T>> decision) {
        try {
            return decision.get();
        } catch (UnreadableTicket unreadable) {
            return Either.left(new Illegible(unreadable.ticket().value(), unreadable.event()));
        } catch (UnreadableQuestion unreadable) {
            return Either.left(new IllegibleQuestion(unreadable.question().value(), unreadable.position()));
        }
    }
}
