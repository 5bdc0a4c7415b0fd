package org.ent4j.ticketing.knowledge;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;
import org.ent4j.ticketing.knowledge.QuestionEvent.Withdrawn;
import org.ent4j.ticketing.knowledge.QuestionLife.Move;
import org.ent4j.ticketing.knowledge.QuestionRules.Acting;
import org.ent4j.ticketing.knowledge.QuestionRules.Coming;
import org.ent4j.ticketing.knowledge.QuestionRules.Filing;
import org.ent4j.ticketing.knowledge.QuestionRules.Writing;

/**
 * What becomes of the questions of a school. Pure: it reads no clock and keeps nothing; who acts is who is signed in, and the host
 * answers for that. A refusal changes nothing.
 *
 * @param correspondents of the school, whenever they are
 */
public record Questions(StructureId school, List<Correspondent> correspondents, QuestionPolicy policy) {

    private static final Label QUESTION = Label.of("la question", "the question");
    private static final Label ANSWER = Label.of("la réponse", "the answer");
    private static final Label REASON = Label.of("la raison", "the reason");
    private static final Label TICKET = Label.of("le ticket", "the ticket");

    public Questions {
        correspondents = List.copyOf(correspondents);
    }

    /** Anybody of the school asks. */
    public Either<Refusal, Outcome<Question, QuestionEvent>> ask(
            QuestionId id, PersonId by, Instant at, Enquiry enquiry) {
        var broken = new ArrayList<Refused<?>>();
        check(broken, QuestionRules.ofSchools(), new Coming(enquiry.school(), school));
        check(broken, QuestionRules.ofTexts(), written(QUESTION, enquiry.text()));
        check(broken, QuestionRules.ofFiling(), new Filing(enquiry, policy.catalogue()));
        var asked = new Asked(at, by, id, enquiry);
        return broken.isEmpty()
                ? Either.right(new Outcome<>(Question.asked(asked), List.of(asked)))
                : Either.left(new Refusal.Broken(broken));
    }

    public Either<Refusal, Outcome<Question, QuestionEvent>> answer(
            Question question, PersonId by, Instant at, String text) {
        return decide(question, Move.ANSWER, broken -> {
            check(broken, QuestionRules.ofAnswers(), acting(question, by, at));
            check(broken, QuestionRules.ofTexts(), written(ANSWER, text));
            return new Answered(at, by, text);
        });
    }

    /**
     * A correspondent makes a request of it.
     *
     * @param ticket as level 1 calls it
     */
    public Either<Refusal, Outcome<Question, QuestionEvent>> passOn(
            Question question, PersonId by, Instant at, String ticket) {
        return decide(question, Move.PASS_ON, broken -> {
            check(broken, QuestionRules.ofPassingOn(), acting(question, by, at));
            check(broken, QuestionRules.ofTexts(), written(TICKET, ticket));
            return new PassedOn(at, by, ticket);
        });
    }

    /** The answer does not help: the question is open again. */
    public Either<Refusal, Outcome<Question, QuestionEvent>> notHelped(
            Question question, PersonId by, Instant at, String why) {
        return decide(question, Move.NOT_HELPED, broken -> {
            check(broken, QuestionRules.ofTheAsker(), acting(question, by, at));
            check(broken, QuestionRules.ofTexts(), written(REASON, why));
            return new NotHelped(at, by, why);
        });
    }

    public Either<Refusal, Outcome<Question, QuestionEvent>> withdraw(Question question, PersonId by, Instant at) {
        return decide(question, Move.WITHDRAW, broken -> {
            check(broken, QuestionRules.ofTheAsker(), acting(question, by, at));
            return new Withdrawn(at, by);
        });
    }

    /** @param event what happens, after all that stands against it was put into the list */
    private Either<Refusal, Outcome<Question, QuestionEvent>> decide(
            Question question, Move move, Function<List<Refused<?>>, QuestionEvent> event) {
        return Refusal.fire(QuestionLife.TABLE, question.state(), move).flatMap(any -> {
            var broken = new ArrayList<Refused<?>>();
            check(broken, QuestionRules.ofSchools(), new Coming(question.school(), school));
            var happened = event.apply(broken);
            return broken.isEmpty()
                    ? Either.right(Outcome.of(question, List.of(happened), QuestionChanges::after))
                    : Either.left(new Refusal.Broken(broken));
        });
    }

    private static <T> void check(List<Refused<?>> broken, List<Rule<T>> rules, T subject) {
        Rule.checkAll(rules, subject).peekLeft(broken::addAll);
    }

    private Writing written(Label what, String text) {
        return new Writing(what, text, policy.longest());
    }

    private Acting acting(Question question, PersonId by, Instant at) {
        var day = policy.day(at);
        return new Acting(
                by,
                question.asker(),
                correspondents.stream().filter(each -> each.isOn(day)).toList());
    }
}
