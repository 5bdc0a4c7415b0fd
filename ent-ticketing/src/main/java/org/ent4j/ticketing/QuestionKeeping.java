package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.notice.QuestionNotices;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.SupersededQuestion;
import org.ent4j.ticketing.ticket.Actor;

/** Keeps what was decided about questions, and tells people; decides again when somebody was faster. */
final class QuestionKeeping {

    private final Questions questions;
    private final Notifier notifier;
    private final Access access;

    QuestionKeeping(Questions questions, Notifier notifier, Access access) {
        this.questions = questions;
        this.notifier = notifier;
        this.access = access;
    }

    Optional<Question> find(QuestionId id) {
        return questions.find(id);
    }

    /** The question, if somebody may see it; there is the same answer for one that is not there. */
    Either<Refusal, Question> seen(QuestionId id, Actor who, Instant at) {
        return Legible.orRefused(() -> access.question(id, questions.find(id), who, at));
    }

    /**
     * Decides and keeps.
     *
     * @param decision reads what it needs anew each time
     */
    Either<Refusal, Outcome<Question, QuestionEvent>> keep(
            Supplier<Either<Refusal, Outcome<Question, QuestionEvent>>> decision) {
        return Attempts.insist(SupersededQuestion.class, () -> once(decision));
    }

    private Either<Refusal, Outcome<Question, QuestionEvent>> once(
            Supplier<Either<Refusal, Outcome<Question, QuestionEvent>>> decision) {
        return Legible.orRefused(decision)
                .flatMap(outcome -> outcome.events().isEmpty()
                        ? Either.right(outcome)
                        : questions
                                .add(outcome.state(), outcome.events())
                                .<Refusal>mapLeft(superseded -> superseded)
                                .map(any -> outcome));
    }

    void tell(Question question, List<QuestionEvent> events, Instant at) {
        var notices = QuestionNotices.of(question, events, access.named(question.school(), at));
        if (!notices.isEmpty()) {
            notifier.tellOfQuestions(notices);
        }
    }
}
