package org.ent4j.ticketing;

import io.vavr.Lazy;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.LevelZeroService.Passed;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionLife;
import org.ent4j.ticketing.knowledge.QuestionRules;
import org.ent4j.ticketing.knowledge.Questions;
import org.ent4j.ticketing.rights.Sight;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Makes a ticket of a question. The question is passed on first, under a number that is taken for it, and the ticket is opened
 * under that number: whoever tries again, after whatever went wrong between the two, opens that ticket or finds it.
 */
final class PassingOn {

    private final QuestionKeeping questions;
    private final Keeping keeping;
    private final IntakeService intake;

    PassingOn(QuestionKeeping questions, Keeping keeping, IntakeService intake) {
        this.questions = questions;
        this.keeping = keeping;
        this.intake = intake;
    }

    Either<Refusal, Passed> passOn(QuestionId id, Submission sent, Questions desk) {
        var number = Lazy.of(keeping::newId);
        var who = Actor.of(sent.by(), Role.USER);
        return questions
                .keep(() ->
                        questions.seen(id, who, sent.at()).flatMap(question -> passed(question, sent, desk, number)))
                .flatMap(outcome -> opened(outcome.state(), sent));
    }

    private Either<Refusal, Outcome<Question, QuestionEvent>> passed(
            Question question, Submission sent, Questions desk, Lazy<TicketId> number) {
        if (isDone(question, sent)) {
            return Either.right(new Outcome<>(question, List.of()));
        }
        var isBegun = question.ticket().isPresent() && ticket(question).isEmpty();
        return (isBegun ? Either.<Refusal, Question>right(question) : passable(question))
                .flatMap(any -> QuestionRules.checkSchool(question, sent.draft().school()))
                .flatMap(any -> intake.ready(sent))
                .flatMap(any -> isBegun
                        ? Either.right(new Outcome<>(question, List.of()))
                        : desk.passOn(
                                question, sent.by(), sent.at(), number.get().value()));
    }

    /** The same person has done so already. */
    private boolean isDone(Question question, Submission sent) {
        return ticket(question)
                .filter(ticket -> ticket.requester().equals(sent.by()))
                .isPresent();
    }

    private Optional<Ticket> ticket(Question question) {
        return question.ticket().map(TicketId::new).flatMap(keeping::find);
    }

    private static Either<Refusal, Question> passable(Question question) {
        return Refusal.fire(QuestionLife.TABLE, question.state(), QuestionLife.Move.PASS_ON)
                .map(any -> question);
    }

    private Either<Refusal, Passed> opened(Question question, Submission sent) {
        var id = new TicketId(question.ticket().orElseThrow());
        return intake.openAs(id, sent).map(changes -> {
            if (!changes.isEmpty()) {
                var event = new QuestionEvent.PassedOn(sent.at(), sent.by(), id.value());
                questions.tell(question, List.of(event), sent.at());
            }
            return new Passed(question, Sight.of(keeping.find(id).orElseThrow(), Role.CORRESPONDENT));
        });
    }
}
