package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.Deflection;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.Proposal;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionPolicy;
import org.ent4j.ticketing.knowledge.QuestionSlice;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.knowledge.Questions;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Level 0: somebody of a school asks its correspondents, who answer, or make a ticket of it; what was answered is proposed to
 * those who ask next. That somebody is of the school, the host knows.
 */
public final class LevelZeroService {

    private final QuestionPolicy policy;
    private final Assistance.LevelZero stores;
    private final QuestionKeeping questions;
    private final KnowledgeKeeping knowledge;
    private final PassingOn passing;
    private final Access access;

    LevelZeroService(
            QuestionPolicy policy,
            Assistance.LevelZero stores,
            QuestionKeeping questions,
            KnowledgeKeeping knowledge,
            PassingOn passing,
            Access access) {
        this.policy = policy;
        this.stores = stores;
        this.questions = questions;
        this.knowledge = knowledge;
        this.passing = passing;
        this.access = access;
    }

    /** A question that has become a ticket. */
    public record Passed(Question question, Ticket ticket) {}

    /**
     * What may help before somebody asks, the best first.
     *
     * @param enquiry of a text that is too long for a question, its beginning is looked at
     * @param limit at most so many, and never more than 20
     */
    public List<Proposal> propose(Enquiry enquiry, int limit) {
        return knowledge.propose(enquiry, limit, policy.longest());
    }

    /** Somebody of that school says that a proposal has helped. */
    public Either<Refusal, KnownAnswer> helped(KnownAnswerId id, StructureId reader) {
        return knowledge.note(id, reader, true);
    }

    /** Somebody of that school says that a proposal has not helped. */
    public Either<Refusal, KnownAnswer> notHelped(KnownAnswerId id, StructureId reader) {
        return knowledge.note(id, reader, false);
    }

    /**
     * Somebody asks the correspondents of his school. Who asks the same under the same id again has asked once.
     *
     * @throws IllegalArgumentException when another question has that id
     */
    public Either<Refusal, Question> ask(QuestionId id, Enquiry enquiry, PersonId by, Instant at) {
        return kept(
                at,
                () -> questions
                        .find(id)
                        .map(there -> askedAgain(there, enquiry, by))
                        .orElseGet(() -> desk(enquiry.school()).ask(id, by, at, enquiry)));
    }

    private static Either<Refusal, Outcome<Question, QuestionEvent>> askedAgain(
            Question there, Enquiry enquiry, PersonId by) {
        if (!there.asker().equals(by) || !there.enquiry().equals(enquiry)) {
            throw new IllegalArgumentException(
                    "Another question is called %s.\nMaybe an id was given twice.".formatted(there.id()));
        }
        return Either.right(new Outcome<>(there, List.of()));
    }

    /** A correspondent answers; it is proposed to those of the school who ask next. */
    public Either<Refusal, Question> answer(QuestionId id, String text, PersonId by, Instant at) {
        return answerOnce(id, text, by, at).peek(knowledge::keep);
    }

    /** A correspondent answers; it is proposed to nobody else. */
    public Either<Refusal, Question> answerOnce(QuestionId id, String text, PersonId by, Instant at) {
        return decided(id, by, at, question -> desk(question.school()).answer(question, by, at, text));
    }

    /** A correspondent has the answer that stands proposed to those of the school who ask next, if it is not yet. */
    public Either<Refusal, KnownAnswer> keep(QuestionId id, Actor who, Instant at) {
        return questions
                .seen(id, who, at)
                .flatMap(question -> access.overseen(Optional.of(question.school()), who, at)
                        .flatMap(any -> knowledge.keep(question)));
    }

    /**
     * A correspondent makes a ticket of a question, in his own name. One question never becomes two tickets: who tries again
     * gets the same ticket, and when something went wrong after the question was passed on and before its ticket was opened, the
     * next one who tries opens it.
     *
     * @param sent the form, as he fills it in for the school of the question
     */
    public Either<Refusal, Passed> passOn(QuestionId id, Submission sent) {
        return passing.passOn(id, sent, desk(sent.draft().school()));
    }

    /**
     * Who asked says that the answer has not helped: the question is open again. The answer is proposed no longer, unless
     * somebody else has found it helpful or level 1 has shared it.
     */
    public Either<Refusal, Question> notHelped(QuestionId id, String why, PersonId by, Instant at) {
        return decided(id, by, at, question -> desk(question.school()).notHelped(question, by, at, why))
                .peek(knowledge::refuted);
    }

    /** Who asked takes the question back. */
    public Either<Refusal, Question> withdraw(QuestionId id, PersonId by, Instant at) {
        return decided(id, by, at, question -> desk(question.school()).withdraw(question, by, at));
    }

    /** An agent of level 1 has an answer proposed in all schools: he has seen to it that nobody is named in it. */
    public Either<Refusal, KnownAnswer> share(KnownAnswerId id, Actor who) {
        return knowledge.share(id, who);
    }

    /** It is proposed no longer: a correspondent takes away what is his school's, an agent of level 1 whatever it is. */
    public Either<Refusal, KnownAnswer> remove(KnownAnswerId id, Actor who, Instant at) {
        return knowledge.remove(id, who, at);
    }

    public Either<Refusal, Question> show(QuestionId id, Actor who, Instant at) {
        return questions.seen(id, who, at);
    }

    /** The question that a ticket was made of, for those who may see both; nothing when it was made of none. */
    public Either<Refusal, Optional<Question>> behind(TicketId ticket, Actor who, Instant at) {
        return access.seen(ticket, who, at)
                .flatMap(any -> Legible.orRefused(() -> stores.questions()
                        .behind(ticket)
                        .<Either<Refusal, Optional<Question>>>map(
                                question -> access.question(question.id(), Optional.of(question), who, at)
                                        .map(Optional::of))
                        .orElseGet(() -> Either.right(Optional.empty()))));
    }

    /**
     * What somebody has asked himself, wherever, the last first.
     *
     * @param most how many at most, from 1 to {@value org.ent4j.ticketing.view.Slice#LARGEST_SIZE}
     */
    public List<Question> asked(PersonId asker, int most) {
        return stores.questions().askedBy(asker, most);
    }

    /**
     * Questions of a school, those that wait longest first.
     *
     * @param after the last question of the slice before; nothing for the first
     */
    public Either<Refusal, QuestionSlice> list(
            StructureId school, QuestionState state, Optional<Question> after, int size, Actor who, Instant at) {
        return access.overseen(Optional.of(school), who, at)
                .map(any -> stores.questions().list(school, state, after, size));
    }

    /**
     * What became of the questions of a time.
     *
     * @param school nothing for all schools, which only level 1 may count
     * @param from the first moment of the time
     * @param to the first moment after it
     * @param at the moment at which somebody wants to know
     */
    public Either<Refusal, Deflection> deflection(
            Optional<StructureId> school, Instant from, Instant to, Actor who, Instant at) {
        return access.overseen(school, who, at)
                .map(any -> Deflection.of(stores.questions().countAsked(school, from, to)));
    }

    private Questions desk(StructureId school) {
        return new Questions(school, access.correspondents(school), policy);
    }

    private Either<Refusal, Question> decided(
            QuestionId id,
            PersonId by,
            Instant at,
            Function<Question, Either<Refusal, Outcome<Question, QuestionEvent>>> decision) {
        return kept(at, () -> questions.seen(id, Actor.of(by, Role.USER), at).flatMap(decision));
    }

    private Either<Refusal, Question> kept(
            Instant at, Supplier<Either<Refusal, Outcome<Question, QuestionEvent>>> decision) {
        return questions.keep(decision).map(outcome -> {
            questions.tell(outcome.state(), outcome.events(), at);
            return outcome.state();
        });
    }
}
